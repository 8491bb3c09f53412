export const corpusTexts = (_options: { readonly characters: number; readonly seed: number }): readonly string[] => []
