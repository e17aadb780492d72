import { type GitHubAction, onGitHub, statusOf } from '../../on-github.ts'
import { GreenroomError } from '../../../core/errors.ts'
import { fact, type Fact } from '../fact.ts'

/**
 * A fact of GitHub. What the token may not read is not known; every other failure is a GreenroomError. GitHub answers 404
 * instead of 403 in private repositories, so 404 counts as not known unless `whenMissing` says what it means.
 */
export async function lookUp<T>(
  action: GitHubAction,
  call: () => Promise<T>,
  whenMissing?: (error: GreenroomError) => Fact<T>,
): Promise<Fact<T>> {
  try {
    return fact(await onGitHub(action, call))
  } catch (error) {
    if (!(error instanceof GreenroomError)) throw error
    if (error.code === 'github-not-found' && whenMissing !== undefined) return whenMissing(error)
    if (error.code === 'github-not-found') return { known: false, because: 'permission', needs: action.needs }
    if (error.code !== 'github-permission') throw error
    return isOfPlan(error)
      ? { known: false, because: 'plan', needs: action.needs }
      : { known: false, because: 'permission', needs: action.needs }
  }
}

/** "Upgrade to GitHub Pro or make this repository public to enable this feature." */
function isOfPlan(error: GreenroomError): boolean {
  return statusOf(error) === 403 && (error.cause as Error).message.startsWith('Upgrade to GitHub')
}
