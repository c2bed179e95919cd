import { isId } from '../../../kernel/ids.ts'
import { toHsds, type HsdsObject, type OutOptions, type OutRecord } from './write-record.ts'
import type { Depth, Graph, ListName } from './graph.ts'

/** The answers of a list, in its order, with the records around each nested as HSDS 3.1 says. */
export function assemble(list: ListName, graph: Graph, depth: Depth, options: OutOptions): HsdsObject[] {
  const assembler = new Assembler(graph, depth, options)
  return graph.roots.map((record) => assembler.write(list, record))
}

class Assembler {
  readonly #graph: Graph
  readonly #depth: Depth
  readonly #options: OutOptions
  readonly #terms = new Map<string, HsdsObject | undefined>()

  constructor(graph: Graph, depth: Depth, options: OutOptions) {
    this.#graph = graph
    this.#depth = depth
    this.#options = options
  }

  write(list: ListName, record: OutRecord): HsdsObject {
    const { isFull } = this.#depth
    if (list === 'services') return this.#service(record, isFull, true)
    if (list === 'organizations') return this.#organization(record)
    if (list === 'service_at_locations') return this.#link(record, isFull, true)
    return list === 'taxonomies' ? this.#flat(record, true) : this.#term(record)
  }

  #flat(record: OutRecord, isFull: boolean): HsdsObject {
    return toHsds(record, { ...this.#options, isFull, termOf: (id) => this.#termOf(id) })
  }

  #find(id: string | null, kind: OutRecord['kind']): OutRecord | undefined {
    const found = id === null ? undefined : this.#graph.byId.get(id)
    return found?.kind === kind ? found : undefined
  }

  /** @param withPlaces its places are nested; not when it is itself nested in one of them */
  #service(record: OutRecord, isFull: boolean, withPlaces: boolean): HsdsObject {
    const written = this.#flat(record, isFull)
    const organization = this.#find(record.organizationId, 'organization')
    if (organization === undefined) delete written['organization_id']
    else {
      written['organization'] = this.#flat(organization, isFull)
      this.#nestProgram(written, organization, isFull)
    }
    if (!isFull || !withPlaces) return written
    const links = this.#graph.linksOfService.get(record.id) ?? []
    if (links.length > 0) written['service_at_locations'] = links.map((link) => this.#link(link, true, false))
    return written
  }

  /** A service says the id of its program; the program itself is kept with the organization. */
  #nestProgram(service: HsdsObject, organization: OutRecord, isFull: boolean): void {
    const id = service['program_id']
    if (!isId(id)) return
    const programs = this.#flat(organization, true)['programs']
    const program = Array.isArray(programs) ? (programs as HsdsObject[]).find((one) => one['id'] === id) : undefined
    if (program === undefined) return
    service['program'] = isFull ? program : without(program, 'attributes', 'metadata')
  }

  #link(record: OutRecord, isFull: boolean, withService: boolean): HsdsObject {
    const written = this.#flat(record, isFull)
    const location = this.#find(record.locationId, 'location')
    if (location === undefined) delete written['location_id']
    else written['location'] = this.#location(location, isFull)
    const service = withService ? this.#find(record.serviceId, 'service') : undefined
    if (service !== undefined) written['service'] = this.#service(service, isFull, false)
    return written
  }

  /** The organization of a place is written only when it is published itself. */
  #location(record: OutRecord, isFull: boolean): HsdsObject {
    const written = this.#flat(record, isFull)
    if (this.#find(record.organizationId, 'organization') === undefined) delete written['organization_id']
    return written
  }

  #organization(record: OutRecord): HsdsObject {
    const { isFull, isFullService } = this.#depth
    const isWhole = isFull || isFullService
    const written = this.#flat(record, isWhole)
    if (!isWhole) return written
    const leftOut = this.#graph.leftOut.get(record.id)
    if (leftOut !== undefined)
      written['left_out'] = {
        ...leftOut,
        listed_at: ['services', 'service_at_locations'].map((name) => `/${name}?organization_id=${record.id}`),
      }
    const locations = this.#graph.locationsOfOrganization.get(record.id) ?? []
    if (locations.length > 0) written['locations'] = locations.map((one) => this.#location(one, true))
    const services = this.#graph.servicesOfOrganization.get(record.id) ?? []
    if (services.length > 0)
      written['services'] = services.map((one) => without(this.#service(one, isFullService, true), 'organization'))
    return written
  }

  #term(record: OutRecord): HsdsObject {
    const written = this.#flat(record, true)
    const taxonomy = this.#find(record.taxonomyId, 'taxonomy')
    if (taxonomy === undefined) delete written['taxonomy_id']
    else written['taxonomy_detail'] = this.#flat(taxonomy, false)
    return written
  }

  #termOf(id: string): HsdsObject | undefined {
    if (this.#terms.has(id)) return this.#terms.get(id)
    const record = this.#find(id, 'taxonomy_term')
    const term = record === undefined ? undefined : this.#term(record)
    this.#terms.set(id, term)
    return term
  }
}

const without = (object: HsdsObject, ...fields: readonly string[]): HsdsObject =>
  Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)))
