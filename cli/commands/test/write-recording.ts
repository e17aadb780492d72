import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GreenroomError } from '../../../core/errors.ts'
import { type Cassette, writeCassette } from '../../../runtime/embedded/brain/llm/cassette.ts'

/** Writes a recording to a folder: its file is there whole or not at all. GreenroomError `recording-not-writable`. */
export async function writeRecording(folder: string, cassette: Cassette): Promise<void> {
  const path = join(folder, `${cassette.key}.json`)
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(temporary, writeCassette(cassette))
    await rename(temporary, path)
  } catch (cause) {
    throw new GreenroomError(`the recording ${path} cannot be written`, {
      code: 'recording-not-writable',
      hint: 'Record where the agent lies in a folder that can be written.',
      cause,
    })
  }
}
