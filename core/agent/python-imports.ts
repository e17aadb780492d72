import type { SyntaxNode } from './python-tree.ts'
import type { LineIndex } from './line-index.ts'
import type { PythonImport } from './python-outline.ts'

type ImportedName = { name: string; as: string; range: ReturnType<LineIndex['range']> }

/** What one import statement imports: one entry for `from … import …`, one for each module of `import a, b`. */
export function importsOf(node: SyntaxNode, text: string, lines: LineIndex): PythonImport[] {
  const guarded = isGuarded(node, text)
  const first = node.firstChild
  if (first === null) return []
  if (first.name === 'import') {
    return importedNames(node, first, text, lines).map(({ name, range }) => {
      return { level: 0, module: name, names: null, guarded, range }
    })
  }
  const keyword = node.getChild('import')
  if (keyword === null) return []
  const module = text.slice(first.to, keyword.from).replaceAll(/[\s\\]+/g, '')
  const name = module.replace(/^\.+/, '')
  const from = first.nextSibling ?? keyword
  const to = keyword.prevSibling ?? first
  return [
    {
      level: module.length - name.length,
      module: name,
      names: importedNames(node, keyword, text, lines),
      guarded,
      range: lines.range(from.from, to.to),
    },
  ]
}

/** The names after a keyword, `a.b as c` with its dots. */
function importedNames(node: SyntaxNode, keyword: SyntaxNode, text: string, lines: LineIndex): ImportedName[] {
  const names: ImportedName[] = []
  let start: SyntaxNode | null = null
  let end: SyntaxNode | null = null
  let alias: string | null = null
  let inAlias = false
  function close(): void {
    if (start !== null && end !== null) {
      const name = text.slice(start.from, end.to).replaceAll(/[\s\\]+/g, '')
      names.push({ name, as: alias ?? name, range: lines.range(start.from, end.to) })
    }
    start = end = alias = null
    inAlias = false
  }
  for (let child = keyword.nextSibling; child !== null; child = child.nextSibling) {
    if (child.name === ',') close()
    else if (child.name === 'as') inAlias = true
    else if (child.name === 'VariableName' || child.name === '*' || child.name === '.') {
      if (inAlias) alias = text.slice(child.from, child.to)
      else {
        start ??= child
        end = child
      }
    }
  }
  close()
  return names
}

function isGuarded(node: SyntaxNode, text: string): boolean {
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    if (parent.name === 'TryStatement') return true
    if (parent.name === 'IfStatement' && text.slice(parent.from, parent.from + 200).includes('TYPE_CHECKING'))
      return true
  }
  return false
}
