import type { Words } from './words.fr.ts'

const named = (word: string): string => (word === '' ? '' : ` “${word}”`)

export const en: Words = {
  problems: {
    form: (word, at) => `This part is not of a known form${word === '' ? '' : ` (${word})`}: ${at}.`,
    'missing-text': (_word, at) => `This text is missing in one of the two languages, or it is too long: ${at}.`,
    operator: (word) => `There is no such way to compute${named(word)}.`,
    type: (word) => `The log has no record of this kind${named(word)}.`,
    'wrong-operator': (word) => `This way to compute${named(word)} does not give this kind of measure.`,
    'no-denominator': () => 'A percentage needs a denominator: say of whom or of what it is a share.',
    tag: (word) => `Not all of these records can carry the tag${named(word)}.`,
    facet: (word) => `Not all of these records have the list${named(word)}.`,
    sector: (word) => `There is no sector${named(word)}.`,
    quantity: (word) => `Not all of these records give the number${named(word)}.`,
    category: (word) => `This number has no category${named(word)}.`,
    breakdown: (word) => `These records do not give the number by${named(word)}.`,
    level: (word) => `The scale has no level${named(word)}.`,
    time: (word) => `The time rule${named(word)} does not fit these records.`,
    headcount: () => 'Over a headcount, the numerator is a sum; nothing else is allowed.',
    people: () => 'This number is about people: say so, so that small numbers stay protected.',
    name: (word) => `The code of the measure${named(word)} must begin with that of its indicator and a dot.`,
    outcome: () => 'A measure of the plan names an action and an outcome; one of the instance names neither.',
    twice: (word) => `The measure${named(word)} is defined twice.`,
  },
}
