// Written by scripts/generate.ts. Do not edit.
import type { ErrorObject } from 'ajv'

/** Whether a value is as schemas/report.schema.json says; when not, `errors` tells every reason until the next call. */
export declare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null }
export default validate
