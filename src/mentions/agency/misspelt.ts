/** A capitalised word one slip away from a name that nothing else resembles: "Eurolpol" is Europol. */
import { agencies } from '../../lexicon/agencies'
import { distinctiveNames } from '../../lexicon/agencies/international'
import type { Document } from '../../types'
import { isReadable } from '../../text/document'
import type { Candidate } from './named'
import { isCapital, wordAt } from './words'
import { bodyValue } from './value'

/** Whether one letter is added, lost or changed, or two neighbours have changed places. Not for equal words. */
export const isOneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const restA = a.slice(i)
  const restB = b.slice(i)
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

const targets = distinctiveNames.flatMap((name) => {
  const body = agencies.entries.find(({ names }) => names.includes(name))?.value
  return body ? [{ name, lower: name.toLowerCase(), body }] : []
})

const shortest = Math.min(...targets.map(({ name }) => name.length)) - 1
const longest = Math.max(...targets.map(({ name }) => name.length)) + 1
/** By character code: 1 where a name begins with it. */
const initials = new Uint8Array(0x100)
for (const { name } of targets) initials[name.charCodeAt(0)] = 1

export const misspeltNames = (document: Document): readonly Candidate[] => {
  const { plain, tokens } = document
  const found: Candidate[] = []
  for (const sentence of document.sentences) {
    if (!isReadable(sentence)) continue
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!isCapital(document, i)) continue
      const start = tokens.starts[i] ?? 0
      const end = tokens.ends[i] ?? 0
      if (end - start < shortest || end - start > longest || !initials[plain.charCodeAt(start)]) continue
      const word = wordAt(document, i).toLowerCase()
      const target = targets.find(({ lower }) => isOneSlip(word, lower) && word !== `${lower}s`)
      if (target)
        found.push({
          start,
          end,
          firstToken: i,
          endToken: i + 1,
          rule: 'misspelt-name',
          value: { ...bodyValue(target.body), spelling: target.name },
        })
    }
  }
  return found
}
