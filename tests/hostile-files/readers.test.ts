import { describe, expect, it } from 'vitest'
import { read as readDirectory } from '../../src/features/hsds/file-reader.ts'
import { words as directoryWords } from '../../src/features/hsds/import/pages/words.ts'
import { read as readOrganizations } from '../../src/features/network/file-reader.ts'
import { sentenceOf as organizationsSentence } from '../../src/features/network/import/route.tsx'
import { read as readPlan } from '../../src/features/plan/file-reader.ts'
import { sentenceOf as planSentence } from '../../src/features/plan/import/route.tsx'
import { words } from '../../src/kernel/import/words.ts'
import type { FileToRead } from '../../src/kernel/import/read-file.ts'
import { languages, type Language } from '../../src/kernel/language.ts'
import { corpus } from './corpus.ts'

type Sentence = (lang: Language) => string

/** What a file came to: null when it was understood, else the sentence that says why not. */
const readers: Record<string, (file: FileToRead) => Promise<Sentence | null>> = {
  async plan(file) {
    const read = await readPlan(file)
    return read.ok ? null : (lang) => planSentence(read.refusal, lang)
  },
  async organizations(file) {
    const read = await readOrganizations(file)
    return read.ok ? null : (lang) => organizationsSentence(read.refusal, lang)
  },
  async directory(file) {
    const read = await readDirectory(file)
    if (!read.ok) return (lang) => directoryWords[lang].refusals[read.refusal.code]
    structuredClone(read.value) // it crosses to the server
    return null
  },
}

it('has at least sixty files', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60)
  expect(new Set(corpus.map(({ what }) => what)).size).toBe(corpus.length)
})

describe('a hostile file', () => {
  it.each(corpus)('is understood, or refused in a sentence of each language: $what', async ({ name, bytes }) => {
    for (const read of Object.values(readers)) {
      const sentence = await read({ name, bytes: bytes() }).catch((failure: unknown): Sentence => {
        // The stack of the thread is the last wall, and has its sentence: see reading-thread.ts.
        if (failure instanceof RangeError) return (lang) => words[lang].notRead['too-deep']
        throw failure
      })
      if (sentence === null) continue
      const said = languages.map(sentence)

      expect(
        said.every((one) => /\p{L}{3}.* .*\p{L}.*\.$/su.test(one)),
        said.join(' | '),
      ).toBe(true)
      expect(said[0]).not.toBe(said[1])
    }
  })
})

it('leaves no prototype changed', () => {
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
