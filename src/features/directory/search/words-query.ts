import { alternatives, readWords } from './read-words.ts'

/** What the words of a search ask of `service_search`, for programs: no ranking, nothing relaxed. */
export interface WordsQuery {
  /** Text of a tsquery on `words`. */
  lexemes: string
  /** Age named among the words; null: none. */
  age: number | null
}

/** Null when the text holds no word. Every word must be answered, by itself, a synonym, its beginning or its right spelling. */
export function wordsQuery(text: string): WordsQuery | null {
  const { concepts, places, age } = readWords(text)
  const asked = [
    ...concepts
      .filter(({ isWeak }) => !isWeak)
      .map(({ sure, starts, near, isUnknown }) => {
        const beginning = isUnknown && sure[0] ? ` | '${sure[0]}':*` : ''
        return `(${alternatives([...sure, ...starts, ...near])}${beginning})`
      }),
    ...places.map((one) => `(${alternatives(one)})`),
  ]
  return asked.length === 0 && age === null ? null : { lexemes: asked.join(' & '), age }
}
