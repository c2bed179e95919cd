import { writeDecimal, type CidsFigures, type Period, type ReportedIndicator, type ReportedValue } from './figures.ts'
import { identifiersOf, type Identifiers } from './identifiers.ts'
import { lastSecondBefore, startOf } from './period-instants.ts'
import { standard } from './standard.ts'
import { reasonIn, words } from './words.ts'

type Node = Record<string, unknown>

/** A link, or several; an empty list is not written. */
const link = (id: string): Node => ({ '@id': id })
const links = (key: string, ids: readonly string[]): Node => (ids.length === 0 ? {} : { [key]: ids.map(link) })
/** A name is one line, however it was typed. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim()
const told = (key: string, text: string | null): Node => (text === null || text.trim() === '' ? {} : { [key]: text })

const measure = (id: string, value: number): Node => ({
  '@id': id,
  '@type': 'i72:Measure',
  hasNumericalValue: writeDecimal(value),
})

const interval = ({ start, end }: Period): string => `${start}/${end}`

/** What the parts of one file share. */
interface Writing {
  figures: CidsFigures
  ids: Identifiers
  /** By indicator. */
  reports: ReadonlyMap<string, ReportedValue[]>
}

function organization({ figures, ids }: Writing): Node {
  const { reporter, outcomes, indicators } = figures
  return {
    '@id': ids.organization,
    '@type': 'cids:Organization',
    hasLegalName: line(reporter.name),
    ...told('hasDescription', reporter.description),
    ...links(
      'hasOutcome',
      outcomes.map(({ id }) => ids.outcome(id)),
    ),
    ...links(
      'hasIndicator',
      indicators.map(({ id }) => ids.indicator(id)),
    ),
  }
}

const themes = ({ figures, ids }: Writing): Node[] =>
  figures.themes.map(({ id, name, description }) => ({
    '@id': ids.theme(id),
    '@type': 'cids:Theme',
    hasName: line(name),
    ...told('hasDescription', description),
  }))

function outcomes({ figures, ids }: Writing): Node[] {
  const measures = Map.groupBy(figures.indicators, ({ outcome }) => outcome)
  return figures.outcomes.map((outcome) => ({
    '@id': ids.outcome(outcome.id),
    '@type': 'cids:Outcome',
    hasName: line(outcome.name),
    ...told('hasDescription', outcome.description),
    forOrganization: link(ids.organization),
    ...links('forTheme', outcome.themes.map(ids.theme)),
    ...links(
      'hasIndicator',
      (measures.get(outcome.id) ?? []).map(({ id }) => ids.indicator(id)),
    ),
  }))
}

/** The context has no word for a target: bare, it would be dropped without a word. */
function target({ id, name, target: value }: ReportedIndicator, { figures, ids }: Writing): Node {
  if (value === null) return {}
  const node = {
    '@id': ids.target(id),
    '@type': 'cids:Target',
    hasName: words[figures.lang].target(line(name)),
    value: measure(ids.targetValue(id), value),
  }
  return { 'cids:hasTarget': node }
}

const indicators = (writing: Writing): Node[] =>
  writing.figures.indicators.map((indicator) => {
    const { ids, reports } = writing
    const { id, baseline } = indicator
    return {
      '@id': ids.indicator(id),
      '@type': 'cids:Indicator',
      hasName: line(indicator.name),
      ...told('hasDescription', indicator.description),
      unitDescription: line(indicator.unit),
      'dcterms:identifier': id,
      'owl:versionInfo': String(indicator.definitionVersion),
      forOrganization: link(ids.organization),
      forOutcome: [link(ids.outcome(indicator.outcome))],
      ...(baseline !== null && { hasBaseline: measure(ids.baseline(id), baseline) }),
      ...target(indicator, writing),
      ...links(
        'hasIndicatorReport',
        (reports.get(id) ?? []).map((report) => ids.report(id, report)),
      ),
    }
  })

const reportNodes = ({ figures: { lang, timeZone, reports }, ids }: Writing): Node[] =>
  reports.map((report) => ({
    '@id': ids.report(report.indicator, report),
    '@type': 'cids:IndicatorReport',
    hasName: words[lang].report(report.indicator, report),
    forOrganization: link(ids.organization),
    forIndicator: link(ids.indicator(report.indicator)),
    startedAtTime: startOf(report.start, timeZone),
    endedAtTime: lastSecondBefore(report.end, timeZone),
    value: measure(ids.reportValue(report.indicator, report), report.value),
    ...told('hasComment', report.comment),
  }))

/** What the file is, and by which rules it was checked. */
const manifest = ({ figures: { lang, reporter, madeOn }, ids }: Writing): Node => ({
  '@id': ids.manifest,
  '@type': 'dcat:Dataset',
  'dcterms:title': words[lang].title(line(reporter.name)),
  'dcterms:description': words[lang].about,
  'dcterms:language': lang,
  'dcterms:issued': { '@type': 'xsd:date', '@value': madeOn },
  'dcterms:publisher': link(ids.organization),
  'dcterms:conformsTo': standard.claim,
  'owl:versionInfo': standard.version,
})

/** Lines of the manifest: a measure without a number, the period, and why. Never a number. */
function leftOutNodes({ figures, ids }: Writing): Node[] {
  const written = new Set(figures.indicators.map(({ id }) => id))
  return figures.leftOut.map(({ indicator, reason, ...rest }) => ({
    '@id': ids.leftOut(indicator, rest),
    '@type': 'prov:Entity',
    'dcterms:isPartOf': link(ids.manifest),
    'dcterms:identifier': indicator,
    ...(written.has(indicator) && { 'dcterms:references': link(ids.indicator(indicator)) }),
    'dcterms:temporal': interval(rest),
    'dcterms:type': reason,
    'dcterms:description': reasonIn(reason, figures.lang),
  }))
}

function nodesOf(figures: CidsFigures): Node[] {
  const writing: Writing = {
    figures,
    ids: identifiersOf(figures.baseUrl, figures.reporter.id),
    reports: Map.groupBy(figures.reports, ({ indicator }) => indicator),
  }
  const parts = [themes, outcomes, indicators, reportNodes, leftOutNodes]
  return [manifest(writing), organization(writing), ...parts.flatMap((part) => part(writing))]
}

/** The text of a document as it leaves. */
export const writeDocument = (document: unknown): string => `${JSON.stringify(document, null, 1)}\n`

/**
 * A CIDS document (JSON-LD) of one reporter, or of several of the same instance and language: regions beside the network. It writes
 * what it is given; whether that may leave is for `checkFigures` and `checkExport`: `makeExport` asks both.
 */
export function writeExport(...reporters: readonly CidsFigures[]): string {
  const seen = new Set<unknown>()
  // Themes are of the plan, and are written once.
  const graph = reporters.flatMap(nodesOf).filter((node) => {
    const isAgain = node['@type'] === 'cids:Theme' && seen.has(node['@id'])
    seen.add(node['@id'])
    return !isAgain
  })
  return writeDocument({ '@context': standard.contextUrl, '@graph': graph })
}
