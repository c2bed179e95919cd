import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContext } from './context.ts'
import { readShapes } from './shapes.ts'
import { standardFiles, theStandard } from './standard.ts'

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('the files of the standard', () => {
  it('are those that were published, and their README names their hashes, version and licence', () => {
    const readme = readFileSync(join(dirname(standardFiles.context), 'README.md'), 'utf8')

    expect(hashOf(standardFiles.context)).toBe('247d023db024e5e6ff1a538964bff1ce6b49cde08899617faf106ab3fa38ee28')
    expect(hashOf(standardFiles.shapes)).toBe('46b5df757c7acb1269dac422feeb551b46a41545626746f4a7f21a667fef4348')
    for (const path of Object.values(standardFiles)) expect(readme).toContain(hashOf(path))
    expect(readme).toContain('3.2.1')
    expect(readme).toContain('CC BY-SA 4.0')
  })

  it('are read whole: ten shapes, each with its properties, and the terms of the context with their types', () => {
    const { shapes, context } = theStandard()

    expect(shapes.length).toBe(10)
    expect(shapes.every(({ targets, properties }) => targets.length > 0 && properties.length > 0)).toBe(true)
    expect(context.terms.get('hasNumericalValue')).toEqual({
      iri: 'http://ontology.eil.utoronto.ca/ISO21972/iso21972#hasNumericalValue',
      type: 'http://www.w3.org/2001/XMLSchema#string',
    })
    expect(context.terms.has('hasTarget')).toBe(false)
  })

  it.each([
    ['a constraint that is not known', 'sh:pattern "a"'],
    ['a severity that is not known', 'sh:path <urn:p> ; sh:severity <urn:grave>'],
    ['a kind of node that is not known', 'sh:path <urn:p> ; sh:nodeKind sh:IRIOrLiteral'],
    ['a type of values that is not known', 'sh:path <urn:p> ; sh:datatype <urn:colour>'],
    ['a constraint twice', 'sh:path <urn:p> ; sh:class <urn:a> , <urn:b>'],
    ['no path', 'sh:minCount 1'],
  ])('stop everything when shapes have %s', (_, said) => {
    const turtle = `@prefix sh: <http://www.w3.org/ns/shacl#> .
      <urn:shape> a sh:NodeShape ; sh:targetClass <urn:c> ; sh:property <urn:property> . <urn:property> ${said} .`

    expect(() => readShapes(turtle)).toThrow(TypeError)
  })

  it('stop everything when a shape is closed, or a context says what is not known', () => {
    const closed = '@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:shape> a sh:NodeShape ; sh:closed true .'

    expect(() => readShapes(closed)).toThrow(TypeError)
    expect(() => readContext('{"@context":{"a":{"@id":"urn:a","@type":"@id","@container":"@list"}}}')).toThrow(
      TypeError,
    )
    expect(() => readContext('{"@context":{"a":{"@id":"urn:a"}}}')).toThrow(TypeError)
  })
})
