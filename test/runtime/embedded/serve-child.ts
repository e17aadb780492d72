// A runtime as a process of its own, for tests that kill or load it: `node serve-child.ts DATA PORT [OPTIONS as JSON]`
// prints its address, and stops as `greenroom serve` does. With `--expose-gc` it clears its memory at SIGUSR2.
import { serve, type ServeOptions } from '../../../runtime/embedded/serve.ts'

const [data = '', port = '0', more = '{}'] = process.argv.slice(2)
const server = await serve({ data, port: Number(port), ...(JSON.parse(more) as Partial<ServeOptions>) })
console.log(server.url)
process.on('SIGUSR2', () => globalThis.gc?.())
process.once('SIGTERM', () => void server.close())
