// A runtime as a process of its own, for tests that kill it: `node serve-child.ts DATA PORT` prints its address.
import { serve } from '../../../runtime/embedded/serve.ts'

const [data = '', port = '0'] = process.argv.slice(2)
const { url } = await serve({ data, port: Number(port) })
console.log(url)
