import { writeFile } from 'node:fs/promises'
import { isatty } from 'node:tty'
import { resolve } from 'node:path'
import { GreenroomError } from '../../../core/errors.ts'

/** Everything a command knows of the outside: where it writes, where it stands, and whether a person is looking. */
export interface Console {
  out(text: string): void
  err(text: string): void
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** True on a terminal that shows colour; NO_COLOR and pipes turn it off. */
  colour: boolean
  /** Columns of the terminal; absent where standard output is none: then nothing is wrapped. */
  width?: number
  /** True when standard error is a terminal: progress is shown there and nowhere else. */
  progress: boolean
}

/** The console of this process. */
export function processConsole(): Console {
  // Whoever reads may stop early (`| head`): that ends the program, and is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  const noColour = (process.env['NO_COLOR'] ?? '') !== ''
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    colour: isatty(1) && !noColour,
    ...(isatty(1) && process.stdout.columns > 0 ? { width: process.stdout.columns } : {}),
    progress: isatty(2),
  }
}

/** Writes a command's result: to the file of `-o FILE`, else to standard output. The text ends with one line end. */
export async function writeResult(console: Console, text: string, file: string | undefined): Promise<void> {
  const whole = text.endsWith('\n') ? text : `${text}\n`
  if (file === undefined) return console.out(whole)
  const path = resolve(console.cwd, file)
  try {
    await writeFile(path, whole)
  } catch (cause) {
    throw new GreenroomError(`cannot write ${file}: ${(cause as NodeJS.ErrnoException).code ?? 'unknown error'}`, {
      code: 'output-not-writable',
      hint: 'Give -o a file in a folder that exists and can be written.',
      cause,
    })
  }
  console.err(`Wrote ${file}\n`)
}

/** How a text for people is rendered here: colour and width are a terminal's, not a file's (`-o FILE`). */
export function textOptions({ colour, width }: Console, file: string | undefined): { colour: boolean; width?: number } {
  if (file !== undefined) return { colour: false }
  return width === undefined ? { colour } : { colour, width }
}
