import exported from 'n3/lib/N3Parser.js'
import type { Statement } from './context.ts'

const Parser = typeof exported === 'function' ? exported : exported.default

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const sh = 'http://www.w3.org/ns/shacl#'

/** What the Basic Tier asks of the values of one property. */
interface PropertyShape {
  path: string
  severity: 'Violation' | 'Warning' | 'Info'
  minCount: number
  maxCount: number
  datatype: string | null
  class: string | null
  nodeKind: 'Literal' | 'BlankNodeOrIRI' | null
}

/** The classes that are looked at, and what is asked of each of their nodes. */
export interface Shape {
  targets: readonly string[]
  properties: readonly PropertyShape[]
}

/** All that the published shapes use of SHACL: what is asked of a class, and of a property. A name asks nothing of a file. */
const ofShape = new Set(['closed', 'property', 'targetClass'].map((word) => sh + word))
const ofProperty = new Set(
  ['class', 'datatype', 'maxCount', 'minCount', 'name', 'nodeKind', 'path', 'severity'].map((word) => sh + word),
)

/** The types of values that the shapes ask for, and what a value of each looks like. */
const datatypes: Readonly<Record<string, RegExp>> = {
  'http://www.w3.org/2001/XMLSchema#string': /^/,
  'http://www.w3.org/2001/XMLSchema#dateTime':
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/,
}

/** What is said of one subject of the file of shapes. */
type Said = Map<string, string[]>

function readSaid(turtle: string): Map<string, Said> {
  const all = new Map<string, Said>()
  for (const { subject, predicate, object } of new Parser().parse(turtle)) {
    const said = all.get(subject.value) ?? new Map<string, string[]>()
    all.set(subject.value, said.set(predicate.value, [...(said.get(predicate.value) ?? []), object.value]))
  }
  return all
}

/**
 * Reads the shapes of a tier.
 *
 * @throws TypeError when they use a part of SHACL that is not known here: a constraint is never passed over
 */
export function readShapes(turtle: string): Shape[] {
  const all = readSaid(turtle)
  for (const [subject, said] of all) {
    const known = isShape(said) ? ofShape : ofProperty
    for (const [predicate, objects] of said)
      if (predicate.startsWith(sh) && !(known.has(predicate) && (known === ofShape || objects.length === 1)))
        throw new TypeError(`${subject} uses ${predicate} in a way that is not known here`)
  }
  return [...all.values()].filter(isShape).map((said) => {
    if (said.get(`${sh}closed`)?.includes('true')) throw new TypeError('A closed shape is not known here')
    return {
      targets: said.get(`${sh}targetClass`) ?? [],
      properties: (said.get(`${sh}property`) ?? []).map((name) => readProperty(name, all.get(name) ?? new Map())),
    }
  })
}

const isShape = (said: Said): boolean => said.get(`${rdf}type`)?.includes(`${sh}NodeShape`) === true

function readProperty(name: string, said: Said): PropertyShape {
  const one = (what: string): string | null => said.get(sh + what)?.[0] ?? null
  const path = one('path')
  const severity = one('severity')?.slice(sh.length) ?? 'Violation'
  const nodeKind = one('nodeKind')?.slice(sh.length) ?? null
  if (path === null || !['Violation', 'Warning', 'Info'].includes(severity))
    throw new TypeError(`${name} has no path or a severity that is not known here`)
  if (nodeKind !== null && nodeKind !== 'Literal' && nodeKind !== 'BlankNodeOrIRI')
    throw new TypeError(`${name} has a kind of node that is not known here`)
  const datatype = one('datatype')
  if (datatype !== null && datatypes[datatype] === undefined)
    throw new TypeError(`${name} has a type of values that is not known here`)
  return {
    path,
    severity: severity as PropertyShape['severity'],
    minCount: Number(one('minCount') ?? 0),
    maxCount: Number(one('maxCount') ?? Infinity),
    datatype,
    class: one('class'),
    nodeKind,
  }
}

/** A node that a shape refuses. */
export interface ShapeViolation {
  node: string
  /** IRI of the property. */
  path: string
}

/**
 * What the shapes refuse in a file, severity Violation only: a description left out is Info, and "does not conform" all the same.
 * A node is of the classes that the file says, no others: ours name the class that they mean.
 */
export function violationsOf(statements: readonly Statement[], shapes: readonly Shape[]): ShapeViolation[] {
  const classes = new Map<string, Set<string>>()
  for (const { subject, predicate, object } of statements)
    if (predicate === `${rdf}type` && 'iri' in object)
      classes.set(subject, (classes.get(subject) ?? new Set()).add(object.iri))
  const bySubject = Map.groupBy(statements, ({ subject }) => subject)

  const isValue = ({ object }: Statement, property: PropertyShape): boolean => {
    if ('literal' in object)
      return (
        property.nodeKind !== 'BlankNodeOrIRI' &&
        property.class === null &&
        (property.datatype === null ||
          (property.datatype === object.datatype && datatypes[property.datatype]?.test(object.literal) === true))
      )
    return (
      property.nodeKind !== 'Literal' &&
      property.datatype === null &&
      (property.class === null || classes.get(object.iri)?.has(property.class) === true)
    )
  }
  const breaks = (said: readonly Statement[], property: PropertyShape): boolean => {
    const values = said.filter(({ predicate }) => predicate === property.path)
    const isCounted = values.length >= property.minCount && values.length <= property.maxCount
    return !isCounted || values.some((value) => !isValue(value, property))
  }

  return [...classes].flatMap(([node, its]) =>
    shapes
      .filter(({ targets }) => targets.some((target) => its.has(target)))
      .flatMap(({ properties }) => properties)
      .filter(({ severity }) => severity === 'Violation')
      .filter((property) => breaks(bySubject.get(node) ?? [], property))
      .map(({ path }) => ({ node, path })),
  )
}
