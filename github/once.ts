import { statusOf } from './on-github.ts'

/**
 * A write that makes something new, and that the client must not repeat by itself (`request: { retries: 0 }`). When it is
 * not known whether GitHub did it (no whole answer, or a 5xx), `find` looks before it is tried once more: a lost answer
 * makes nothing twice.
 */
export async function once<T>(create: () => Promise<T>, find: () => Promise<T | null>): Promise<T> {
  try {
    return await create()
  } catch (error) {
    const status = statusOf(error)
    if (status !== null && status < 500) throw error
    return (await find()) ?? (await create())
  }
}
