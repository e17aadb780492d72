/** What Octokit itself loads of Bottleneck; the package has types for its other entry alone. */
declare module 'bottleneck/light.js' {
  import type Whole from 'bottleneck'
  const Bottleneck: typeof Whole
  export default Bottleneck
}
