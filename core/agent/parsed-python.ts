import type { PythonFile } from './python-file.ts'

/**
 * What is known of a function's text, by the normal value (`{ source }`) that was made of it: whoever needs it later need not
 * parse again. A value that was made otherwise (of a stored version) is not in here. Lines are those of the whole file.
 */
export const parsedPython: WeakMap<object, PythonFile> = new WeakMap()
