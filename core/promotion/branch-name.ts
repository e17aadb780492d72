const NAME = /^(?![-./])(?!.*(?:\.\.|\/\/|\/\.|\.\/|@\{|\.lock(?:\/|$)))[\p{L}\p{N}_./+#@=,-]+(?<![./])$/u

/** True for a name a branch or a tag can have here: narrower than git-check-ref-format(1), and never starting with `-`. */
export function isBranchName(name: string): boolean {
  return name.length <= 250 && name !== '@' && name !== 'HEAD' && NAME.test(name)
}
