/** Words that open or hold an age, and the things that have years without being people. */
import type { Entry, Lexicon } from '../types'

const names = (list: string): readonly Entry<true>[] => [{ names: list.split(', '), value: true }]

/** "aged 34", "ages 17 to 50", "in the age of". */
export const ageWords: Lexicon<true> = { name: 'age-word', entries: names('aged, age, ages, then') }

/** "mid-20s" begins with a word; "in his thirties" holds one. */
export const decadeWords: Lexicon<true> = {
  name: 'decade-word',
  entries: names(
    'early, mid, late, twenties, thirties, forties, fifties, sixties, seventies, eighties, nineties, teens',
  ),
}

export const teenWords: Lexicon<true> = {
  name: 'teen-word',
  entries: names('teenager, teenagers, teenage, teen, teens'),
}

/** Number words that an age may begin with ("fifteen-year-old"). */
export const ageNumbers: Lexicon<true> = {
  name: 'age-number',
  entries: names(
    'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety',
  ),
}
