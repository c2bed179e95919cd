import { Button, HiddenKeys } from '../../../design/index.ts'
import { SectorLabel, type SectorCode } from '../../../field/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import { words as home } from '../home/words.ts'
import { words } from './words.ts'

/** An organization outside the network that may come, in words. */
export interface GuestFacts {
  id: string
  name: string
  sector: SectorCode
  proposedBy: string
  /** Where it stands, a sentence or two. */
  said: string
  /** Why nothing arrived; null: nothing known. */
  failure: string | null
  /** To whom; null: no longer kept. */
  email: string | null
  note: string | null
  /** Names of the members that have not said yet. */
  awaited: readonly string[]
  /** Members for which the person may say it, and have not. */
  voices: readonly { organizationId: string; name: string }[]
  voiceAction: string
  withdrawHref: string | null
  renewAction: string | null
}

/** Organizations outside the network: of which the members must still say whether they are written to, and what they answered. */
export function Guests({ lang, keys, guests }: { lang: Language; keys: FormKeys; guests: readonly GuestFacts[] }) {
  if (guests.length === 0) return <></>
  const t = words[lang]
  return (
    <section>
      <h3>{t.heading}</h3>
      <ul>
        {guests.map((one) => (
          <li>
            <b>{one.name}</b> <SectorLabel sector={one.sector} size="small" />
            <div class="small">{home[lang].proposedBy(one.proposedBy)}</div>
            {one.email !== null && <div class="small">{t.writtenTo(one.email)}</div>}
            {one.note !== null && <div class="small">{t.noteSaid(one.note)}</div>}
            <div class="small mid">
              {one.awaited.length > 0
                ? home[lang].awaitsMembers(formatList(one.awaited, lang), one.awaited.length)
                : one.said}
            </div>
            {one.failure !== null && <div class="small">{one.failure}</div>}
            <GuestActs lang={lang} keys={keys} guest={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function GuestActs({ lang, keys, guest }: { lang: Language; keys: FormKeys; guest: GuestFacts }) {
  const t = words[lang]
  return (
    <>
      {guest.voices.map(({ organizationId, name }) => (
        <form method="post" action={guest.voiceAction}>
          <HiddenKeys keys={keys} />
          <input type="hidden" name="guest" value={guest.id} />
          <input type="hidden" name="by" value={organizationId} />
          <p class="small">{home[lang].voiceFor(name)}</p>
          <div class="row">
            <Button kind="secondary" name="says" value="agree">
              {home[lang].agree}
            </Button>
            <Button kind="secondary" name="says" value="object">
              {home[lang].object}
            </Button>
          </div>
        </form>
      ))}
      {guest.renewAction !== null && (
        <form method="post" action={guest.renewAction}>
          <HiddenKeys keys={keys} />
          <Button kind="secondary">{t.renew}</Button>
        </form>
      )}
      {guest.withdrawHref !== null && (
        <div>
          <a href={guest.withdrawHref}>{home[lang].withdraw(guest.name)}</a>
        </div>
      )}
    </>
  )
}
