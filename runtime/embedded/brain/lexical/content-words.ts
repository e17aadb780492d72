import { remembered } from '../../../../core/agent/remembered.ts'
import { plainWords } from '../../entities/plain-words.ts'

const EMPTY = new Set(
  (
    'a an the and or but if when once as soon after before in on at to for of with without from by about into this that these those it its ' +
    'is are was were be been being has have had do does did will would could should can may might must shall not no yes ' +
    'i you he she they we me him her them us my your his their our user caller customer patient guest someone somebody ' +
    'want wants wanting wish wishes like likes would ask asks asking say says saying said tell tells need needs mean means ' +
    'just only also then than so any some other all each every there here what which who how why where if case cases clear clearly ' +
    'please call calling use using get gets got give gives given give provide provides provided going go one particular after else ' +
    'still already now again right directly immediately instead too very much more etc example such their they re ve ll s t d m ' +
    'first turn step flow know known about out up off over down yet only specific relevant'
  ).split(' '),
)

/** The words that carry a meaning, in a form in which `cancelling` and `cancel` are one; in order, each once. */
export const contentWords: (text: string) => readonly string[] = remembered(wordsIn, 5_000)

function wordsIn(text: string): string[] {
  const words = plainWords(text)
    .replaceAll(/\b(?:n't|'\w{1,2})\b/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map((word) => (word === 'bye' ? 'goodbye' : word))
    .map(stem)
  return [...new Set(words)].filter((word) => word.length > 1)
}

function stem(word: string): string {
  if (word.length < 5) return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, 3) : word
  const bare = word.replace(/(?:ations?|ings?|ed|ies|es|s|er|y|e)$/, '').replace(/([^aeiou])\1$/, '$1')
  return bare.length < 3 ? word : bare
}
