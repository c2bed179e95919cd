import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'
import OneEngine from 'rdf-validate-shacl'
import { Validator as OtherEngine } from 'shacl-engine'
import { standard, standardFiles } from './standard.ts'

// Two kept engines and a kept JSON-LD processor, which judge our reading of a file and of the shapes.

const violation = 'http://www.w3.org/ns/shacl#Violation'
const context = JSON.parse(readFileSync(standardFiles.context, 'utf8')) as jsonld.NodeObject

/** What was asked of the network: nothing, when all goes well. */
export const askedOfTheNetwork: string[] = []

const documentLoader = async (url: string) => {
  if (url === standard.contextUrl) return { document: context, documentUrl: url }
  askedOfTheNetwork.push(url)
  throw new Error(`The network was asked for ${url}`)
}

const read = (text: string, format: string): Store => new Store(new Parser({ format }).parse(text))
const shapes = read(readFileSync(standardFiles.shapes, 'utf8'), 'text/turtle')

/** The document as a processor of JSON-LD reads it: keys that the context does not know are gone. */
export const expand = async (document: object): Promise<object[]> =>
  await jsonld.expand(document as jsonld.JsonLdDocument, { documentLoader })

const inOrder = (results: readonly string[]): string[] => [...new Set(results)].toSorted()

export interface Judged {
  /** The statements of the document, as N-Quads. */
  statements: string[]
  /** `node property` of what each engine refuses with severity Violation, each once. */
  violations: { one: string[]; other: string[] }
}

export async function judge(document: object): Promise<Judged> {
  const text = (await jsonld.toRDF(document as jsonld.JsonLdDocument, {
    documentLoader,
    format: 'application/n-quads',
  })) as unknown as string
  const data = read(text, 'application/n-quads')
  const one = await new OneEngine(shapes as never).validate(data as never)
  const other = await new OtherEngine(shapes, { factory: DataFactory }).validate({ dataset: data })
  return {
    statements: inOrder(text.split('\n').filter(Boolean)),
    violations: {
      one: inOrder(
        one.results
          .filter(({ severity }) => severity?.value === violation)
          .map(({ focusNode, path }) => `${focusNode?.value} ${String((path as { value?: string } | null)?.value)}`),
      ),
      other: inOrder(
        other.results
          .filter(({ severity }) => severity.value === violation)
          .map(({ focusNode, path }) => `${focusNode.term.value} ${path?.[0]?.predicates[0]?.value}`),
      ),
    },
  }
}
