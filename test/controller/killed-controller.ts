import { reconcileOnce } from '../../controller/reconcile-once.ts'
import { embeddedRuntime } from '../../runtime/embedded/embedded-runtime.ts'

const [, , where, remote = '', state = ''] = process.argv

/** A pass in a process of its own that is killed at a point of its first deployment. */
await reconcileOnce({
  remote,
  state,
  runtimes: {},
  log: () => {},
  connect(access) {
    const inner = embeddedRuntime(access)
    return {
      ...inner,
      async publish(target, version) {
        if (where === 'publish') process.kill(process.pid, 'SIGKILL')
        return inner.publish(target, version)
      },
      async activate(target, request) {
        if (where === 'activate') process.kill(process.pid, 'SIGKILL')
        await inner.activate(target, request)
        if (where === 'activated') process.kill(process.pid, 'SIGKILL')
      },
    }
  },
})
