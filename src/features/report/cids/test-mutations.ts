import type { MistakeCode } from './mistakes.ts'
import { writeDocument } from './write-export.ts'

type Node = Record<string, unknown>

/** A file that says something wrong. */
export interface Mutation {
  what: string
  /** One of the reasons it is refused for. */
  code: MistakeCode
  /** The mutated text, from the text of a sound file. */
  apply(text: string): string
}

/** A sound file that is taken apart: its first node of each type. */
interface Opened {
  document: { '@context': unknown; '@graph': Node[] }
  first(type: string, having?: string): Node
}

function open(text: string): Opened {
  const document = JSON.parse(text) as Opened['document']
  const first: Opened['first'] = (type, having) => {
    const node = document['@graph'].find((one) => one['@type'] === type && (having === undefined || having in one))
    if (node === undefined) throw new Error(`The file has no ${type}`)
    return node
  }
  return { document, first }
}

const changing = (what: string, code: MistakeCode, change: (opened: Opened) => void): Mutation => ({
  what,
  code,
  apply(text) {
    const opened = open(text)
    change(opened)
    return writeDocument(opened.document)
  },
})

/** The number of the first report. */
const setNumber = (value: unknown): ((opened: Opened) => void) => {
  return ({ first }) => void ((first('cids:IndicatorReport')['value'] as Node)['hasNumericalValue'] = value)
}
const set = (type: string, key: string, value: unknown): ((opened: Opened) => void) => {
  return ({ first }) => void (first(type)[key] = value)
}
const drop = (type: string, key: string): ((opened: Opened) => void) => {
  return ({ first }) => void delete first(type, key)[key]
}
const remove = (type: string): ((opened: Opened) => void) => {
  return ({ document, first }) => {
    const gone = first(type)
    document['@graph'] = document['@graph'].filter((one) => one !== gone)
  }
}
const link = (id: string): Node => ({ '@id': id })
const elsewhere = 'https://ailleurs.invalid/id/organization/autre'

const numbers: Mutation[] = [
  changing('an empty value', 'not-a-number', setNumber('')),
  changing('a value of blanks', 'not-a-number', setNumber('  ')),
  changing('"<5" for a value', 'not-a-number', setNumber('<5')),
  changing('NaN for a value', 'not-a-number', setNumber('NaN')),
  changing('Infinity for a value', 'not-a-number', setNumber('Infinity')),
  changing('a number in exponents', 'not-a-number', setNumber('1e400')),
  changing('a negative number', 'not-a-number', setNumber('-3')),
  changing('a decimal comma', 'not-a-number', setNumber('64,3')),
  changing('a number with its sign', 'not-a-number', setNumber('64.3 %')),
  changing('a number that is no text', 'not-a-number', setNumber(12)),
  changing('no value where one is due', 'not-a-number', setNumber(null)),
  changing('two values', 'not-a-number', setNumber(['12', '13'])),
  changing('a report without its number', 'missing', ({ first }) => {
    delete (first('cids:IndicatorReport')['value'] as Node)['hasNumericalValue']
  }),
  changing('a report without its measure', 'missing', drop('cids:IndicatorReport', 'value')),
  changing('two measures in a report', 'not-a-link', ({ first }) => {
    const report = first('cids:IndicatorReport')
    report['value'] = [
      report['value'],
      { '@id': `${String(report['@id'])}#two`, '@type': 'i72:Measure', hasNumericalValue: '9' },
    ]
  }),
  changing('a measure of no class', 'not-a-link', ({ first }) => {
    delete (first('cids:IndicatorReport')['value'] as Node)['@type']
  }),
]

const periods: Mutation[] = [
  changing(
    'an end before the start',
    'ends-before-start',
    set('cids:IndicatorReport', 'endedAtTime', '2025-08-31T23:59:59-04:00'),
  ),
  changing(
    'an end at the start',
    'ends-before-start',
    set('cids:IndicatorReport', 'endedAtTime', '2025-09-01T00:00:00-04:00'),
  ),
  changing(
    'a start without an offset',
    'not-an-instant',
    set('cids:IndicatorReport', 'startedAtTime', '2025-09-01T00:00:00'),
  ),
  changing('a start without a time', 'not-an-instant', set('cids:IndicatorReport', 'startedAtTime', '2025-09-01')),
  changing(
    'a day that does not exist',
    'not-an-instant',
    set('cids:IndicatorReport', 'startedAtTime', '2025-02-30T00:00:00-05:00'),
  ),
  changing(
    'an hour that does not exist',
    'not-an-instant',
    set('cids:IndicatorReport', 'startedAtTime', '2025-09-01T25:00:00-04:00'),
  ),
  changing(
    'the offset of the other season',
    'not-its-period',
    set('cids:IndicatorReport', 'startedAtTime', '2025-09-01T00:00:00-05:00'),
  ),
  changing(
    'another period than its identifier names',
    'not-its-period',
    set('cids:IndicatorReport', 'startedAtTime', '2025-10-01T00:00:00-04:00'),
  ),
  changing(
    'two starts',
    'not-an-instant',
    set('cids:IndicatorReport', 'startedAtTime', ['2025-09-01T00:00:00-04:00', '2025-09-02T00:00:00-04:00']),
  ),
  changing('no end', 'missing', drop('cids:IndicatorReport', 'endedAtTime')),
]

const names: Mutation[] = [
  changing('a name twice', 'not-one-plain-text', set('cids:Indicator', 'hasName', ['Un nom', 'Un autre'])),
  changing(
    'a name in a language',
    'not-one-plain-text',
    set('cids:Indicator', 'hasName', { '@value': 'Un nom', '@language': 'fr' }),
  ),
  changing(
    'a name in both languages',
    'not-one-plain-text',
    set('cids:Outcome', 'hasName', { fr: 'Un nom', en: 'A name' }),
  ),
  changing('an empty name', 'not-one-plain-text', set('cids:Theme', 'hasName', ' ')),
  changing('a name that is a number', 'not-one-plain-text', set('cids:Theme', 'hasName', 3)),
  changing('no name', 'missing', drop('cids:Theme', 'hasName')),
  changing('an organization without its name', 'missing', drop('cids:Organization', 'hasLegalName')),
  changing(
    'an organization with two names',
    'not-one-plain-text',
    set('cids:Organization', 'hasLegalName', ['Un', 'Deux']),
  ),
  changing('no unit', 'missing', drop('cids:Indicator', 'unitDescription')),
  changing('an empty comment', 'not-one-plain-text', set('cids:IndicatorReport', 'hasComment', '')),
  {
    what: 'one key said twice in the text',
    code: 'not-as-written',
    apply: (text) => text.replace('"hasLegalName":', '"hasLegalName": "Un autre nom",\n   "hasLegalName":'),
  },
]

const keys: Mutation[] = [
  changing('a key that the context does not know', 'unknown-key', set('cids:Indicator', 'hasUnit', 'jeunes')),
  changing(
    'a target without its prefix',
    'unknown-key',
    set('cids:Indicator', 'hasTarget', link('https://exemple.invalid/x')),
  ),
  changing(
    'a population without its prefix',
    'unknown-key',
    set('cids:Indicator', 'describesPopulation', link('https://exemple.invalid/x')),
  ),
  changing('a prefix that the context does not know', 'unknown-key', set('cids:Outcome', 'kpi:weight', '1')),
  changing('a key of another node', 'unexpected-key', set('cids:Theme', 'hasNumericalValue', '3')),
  changing('a key of another node, deep in a report', 'unexpected-key', ({ first }) => {
    ;(first('cids:IndicatorReport')['value'] as Node)['hasComment'] = 'dont 3 filles'
  }),
  changing('a type that the standard does not know', 'not-a-node', set('cids:Outcome', '@type', 'cids:Result')),
  changing('two types', 'not-a-node', set('cids:Outcome', '@type', ['cids:Outcome', 'cids:Theme'])),
  changing('a node without an identifier', 'not-a-node', drop('cids:Theme', '@id')),
  changing(
    'a node that is a text',
    'not-a-node',
    ({ document }) => void document['@graph'].push('3' as unknown as Node),
  ),
  changing(
    'another context',
    'not-our-context',
    ({ document }) => void (document['@context'] = { '@vocab': 'https://ailleurs.invalid/' }),
  ),
  changing('a context of its own in a node', 'not-our-context', set('cids:Theme', '@context', { hasName: null })),
  changing('another version', 'not-our-word', set('dcat:Dataset', 'owl:versionInfo', '3.3.0')),
  changing(
    'a tier that is not promised',
    'not-our-word',
    set('dcat:Dataset', 'dcterms:conformsTo', 'Common Impact Data Standard 3.2.1, Essential Tier'),
  ),
]

const ties: Mutation[] = [
  changing('an indicator of no outcome', 'missing', drop('cids:Indicator', 'forOutcome')),
  changing(
    'an indicator of an outcome that is not there',
    'broken-link',
    set('cids:Indicator', 'forOutcome', [link('https://exemple.invalid/id/organization/0b7e/outcome/99z')]),
  ),
  changing(
    'an indicator of a theme',
    'broken-link',
    ({ first }) => void (first('cids:Indicator')['forOutcome'] = [link(String(first('cids:Theme')['@id']))]),
  ),
  changing('an outcome of no theme', 'missing', drop('cids:Outcome', 'forTheme')),
  changing('a theme that is not there', 'broken-link', remove('cids:Theme')),
  changing('an outcome of nobody', 'missing', drop('cids:Outcome', 'forOrganization')),
  changing('an outcome of two organizations', 'not-a-link', ({ first }) => {
    const outcome = first('cids:Outcome')
    outcome['forOrganization'] = [outcome['forOrganization'], link(elsewhere)]
  }),
  changing('a report of no indicator', 'missing', drop('cids:IndicatorReport', 'forIndicator')),
  changing('a report of another indicator', 'not-its-identifier', ({ first, document }) => {
    const others = document['@graph'].filter((one) => one['@type'] === 'cids:Indicator')
    first('cids:IndicatorReport')['forIndicator'] = link(String(others.at(-1)?.['@id']))
  }),
  changing(
    'a report of another organization',
    'broken-link',
    set('cids:IndicatorReport', 'forOrganization', link(elsewhere)),
  ),
  changing('a report that its indicator does not know', 'one-way-link', drop('cids:Indicator', 'hasIndicatorReport')),
  changing('a report that is gone', 'broken-link', remove('cids:IndicatorReport')),
  changing(
    'an indicator that its organization does not know',
    'one-way-link',
    drop('cids:Organization', 'hasIndicator'),
  ),
  changing('an outcome that does not know its indicator', 'one-way-link', drop('cids:Outcome', 'hasIndicator')),
  changing(
    'a link that is a text',
    'not-a-link',
    ({ first }) => void (first('cids:IndicatorReport')['forIndicator'] = String(first('cids:Indicator')['@id'])),
  ),
  changing(
    'one identifier for two nodes',
    'identifier-twice',
    ({ document, first }) => void document['@graph'].push({ ...first('cids:Theme') }),
  ),
  changing(
    'an identifier that changes with each export',
    'not-its-identifier',
    set('cids:Theme', '@id', 'https://exemple.invalid/id/theme/O1?export=7'),
  ),
  changing('an identifier of another site', 'not-its-identifier', ({ document }) => {
    document['@graph'].push({
      '@id': 'https://ailleurs.invalid/id/theme/O9',
      '@type': 'cids:Theme',
      hasName: 'Ailleurs',
    })
  }),
  changing('no organization', 'missing', remove('cids:Organization')),
  changing('no manifest', 'missing', remove('dcat:Dataset')),
  changing('a measure left out without a word', 'silent-indicator', ({ document }) => {
    document['@graph'] = document['@graph'].filter((one) => one['dcterms:type'] !== 'withheld')
  }),
  changing('a reason that is not ours', 'not-our-word', set('prov:Entity', 'dcterms:type', 'under 5')),
  changing('a number in the manifest', 'unexpected-key', set('prov:Entity', 'hasNumericalValue', '3')),
  changing('a measure both withheld and reported', 'both-reported-and-left-out', ({ document, first }) => {
    const report = first('cids:IndicatorReport')
    const line = first('prov:Entity', 'dcterms:references')
    document['@graph'].push({
      ...line,
      '@id': String(report['@id']).replace('/report/', '/left-out/'),
      'dcterms:references': report['forIndicator'],
      'dcterms:identifier': decodeURIComponent(String(report['@id']).split('/').at(-3) ?? ''),
    })
  }),
]

const texts: Mutation[] = [
  { what: 'half a file', code: 'not-as-written', apply: (text) => text.slice(0, text.length / 2) },
  { what: 'no file', code: 'not-as-written', apply: () => '' },
  { what: 'a file that is no object', code: 'not-as-written', apply: () => writeDocument(null) },
  {
    what: 'a second graph beside the first',
    code: 'not-as-written',
    apply: (text) =>
      writeDocument({ ...open(text).document, '@included': [{ '@id': elsewhere, hasNumericalValue: '3' }] }),
  },
]

export const mutations: readonly Mutation[] = [...numbers, ...periods, ...names, ...keys, ...ties, ...texts]
