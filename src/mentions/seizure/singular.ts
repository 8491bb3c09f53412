/** The singular of a noun as it is worded. */

const same = /(?:ss|us|is|clothes|scales|glasses|goggles|trousers|shorts|jeans|pliers|scissors|tongs|binoculars)$/i

const steps: readonly (readonly [RegExp, string])[] = [
  [/knives$/i, 'knife'],
  [/\b(?<short>tie|pie)s$/i, '$<short>'],
  [/(?<=[^aeiou])ies$/i, 'y'],
  [/(?<=ch|sh|ss|x|zz)es$/i, ''],
  [/s$/i, ''],
]

/** @example 'watches' is 'watch', 'puppies' is 'puppy', 'scales' stays */
export const singularOf = (noun: string): string => {
  if (same.test(noun)) return noun
  const step = steps.find(([form]) => form.test(noun))
  return step ? noun.replace(step[0], step[1]) : noun
}
