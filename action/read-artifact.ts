// The artifact of a check, unpacked: data from whoever opened the pull request. Nothing of the folder is looked at but one
// file of a known name, and of that only that it is a plain file of a bearable size, before a byte of it is read.

import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { join } from 'node:path'
import { GreenroomError } from '../core/errors.ts'
import { decodeUtf8 } from '../core/git/read-source.ts'
import { readReport } from '../core/report/read-report.ts'
import type { Report } from '../core/report/report.ts'

/** Bytes. The report of a change in 2,000 files has about ten million. */
const MAX_BYTES = 20 * 1024 * 1024

/**
 * The report in `report.json` of the folder, as schemas/report.schema.json says; what it says is the word of whoever wrote
 * it. GreenroomError `artifact-missing`, `artifact-refused`, `report-unreadable`.
 */
export async function readArtifact(folder: string): Promise<Report> {
  const found = await lstat(folder).catch(() => null)
  if (found === null) throw missing(folder)
  if (!found.isDirectory()) throw refused('the folder of the artifact is not a folder')
  const text = decodeUtf8(await readPlainFile(join(folder, 'report.json'), folder))
  if (text === null) throw refused('report.json of the artifact is not UTF-8')
  return readReport(text)
}

async function readPlainFile(path: string, folder: string): Promise<Buffer> {
  const found = await lstat(path).catch(() => null)
  if (found === null) throw missing(folder)
  if (!found.isFile()) throw refused('report.json of the artifact is not a plain file')
  if (found.size > MAX_BYTES) throw tooLarge()
  // What was looked at is what is read, also when somebody puts a link there meanwhile.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const opened = await file.stat()
    if (!opened.isFile() || opened.ino !== found.ino) throw refused('report.json of the artifact is not a plain file')
    if (opened.size > MAX_BYTES) throw tooLarge()
    const bytes = Buffer.alloc(opened.size)
    let length = 0
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return bytes.subarray(0, length)
  } finally {
    await file.close()
  }
}

function missing(folder: string): GreenroomError {
  return new GreenroomError(`there is no report.json in ${folder}`, {
    code: 'artifact-missing',
    hint: 'Let actions/download-artifact unpack the artifact of the check there, and name the folder as report-directory.',
  })
}

function tooLarge(): GreenroomError {
  return refused(`report.json of the artifact has more than ${MAX_BYTES / 1024 / 1024} MB`)
}

function refused(message: string): GreenroomError {
  return new GreenroomError(`${message}; nothing was posted`, { code: 'artifact-refused' })
}
