import type { aTable, Site } from '../../network/test-site.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { aService, fieldsOf, type ServiceFacts } from '../test-sheets.ts'

export const editOf = (id: string) => href('fr', addresses.editService, { id })

export const numbers = [{ id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f50', number: '819-555-0111', type: 'voice' }]

/** Sheets that the lead of the table keeps, and their form. Asked for at each use: the site opens after this runs. */
export const editing = (at: () => { site: Site; table: Awaited<ReturnType<typeof aTable>> }) => ({
  kept(facts: ServiceFacts = {}): Promise<string> {
    const { site, table } = at()
    return aService(site, { stewardId: table.organization, networkId: table.network, ...facts })
  },

  /** Opens the form, changes what the test is about, sends the rest as it stood. */
  async edit(id: string, changes: Record<string, string | string[]>, who = at().table.lead): Promise<Response> {
    const page = await who.read(editOf(id))
    return who.post(editOf(id), { ...fieldsOf(page), ...changes })
  },
})
