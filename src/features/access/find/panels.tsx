import type { Child } from 'hono/jsx'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, withQuery, type AnyRequest } from '../../../kernel/http/index.ts'
import { addresses as referral, writeHref } from '../../referral/index.ts'
import { listRecipients } from '../../sending/index.ts'
import { addresses } from '../addresses.ts'
import { findService } from '../partner/queries.ts'
import { words as partner } from '../partner/words.ts'
import { words } from './words.ts'

/** An organization to which something sealed can be written today, from a page about it. */
async function isReceiving({ tx }: AnyRequest, organizationId: string): Promise<boolean> {
  return (await listRecipients(tx)).some(({ id, isOpen }) => id === organizationId && isOpen)
}

/** On the sheet of a service: writes to who keeps it, or finds where. For who works somewhere, and nobody else. */
export const sheetPanel: Extract<Panel, { on: 'directory.sheet' }> = {
  on: 'directory.sheet',
  order: 10,
  async show(request, { stewardId, seq }): Promise<Child | null> {
    const { lang, who } = request
    if (who === null || who.organizations.length === 0) return null
    const t = words[lang].sheet
    const isDirect = stewardId !== null && (await isReceiving(request, stewardId))
    const mayBeAsked = (await findService(request.tx, seq)) !== null
    return (
      <section class="on-screen">
        <h2>{t.title}</h2>
        <ul>
          {isDirect && (
            <li>
              <a href={writeHref(lang, stewardId)}>{t.direct}</a>
            </li>
          )}
          <li>
            <a href={href(lang, referral.where)}>{t.where}</a>
          </li>
          {mayBeAsked && (
            <li>
              <a href={withQuery(href(lang, addresses.askPartner), { service: seq })}>{partner[lang].sheet}</a>
            </li>
          )}
        </ul>
      </section>
    )
  },
}

/** Under who said that it could help: a referral to it, in one tap. Consent, or an emergency, is asked there all the same. */
export const helperPanel: Extract<Panel, { on: 'consult.helper' }> = {
  on: 'consult.helper',
  order: 10,
  async show(request, { organizationId, name }): Promise<Child | null> {
    if (!(await isReceiving(request, organizationId))) return null
    const { lang } = request
    return (
      <p class="on-screen">
        <a href={writeHref(lang, organizationId)}>{words[lang].refer(name)}</a>
      </p>
    )
  },
}
