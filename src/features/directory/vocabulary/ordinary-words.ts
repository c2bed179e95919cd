import english from '@zxcvbn-ts/language-en/dist/commonWords.json.mjs'
import french from '@zxcvbn-ts/language-fr/dist/commonWords.json.mjs'
import { fold } from '../../../kernel/language.ts'

let words: Set<string> | null = null

/**
 * Whether people write this word in French or in English, accents aside: then it was meant, and no other word stands in for
 * it. Lists of the words most said in films, which a package keeps for judging passwords.
 *
 * @param word folded
 */
export function isOrdinaryWord(word: string): boolean {
  words ??= new Set([...french, ...english].map((one) => (isPlain(one) ? one : fold(one))))
  return words.has(word)
}

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word)
