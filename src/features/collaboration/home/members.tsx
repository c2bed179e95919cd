import { Button, HiddenKeys, SummaryList } from '../../../design/index.ts'
import { SectorLabel, type SectorCode } from '../../../field/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import type { Answering } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface MemberFacts {
  name: string
  sector: SectorCode | null
  /** Day in words; null: not known. */
  since: string | null
  contact: Answering | null
  deputy: Answering | null
  brings: string | null
  needs: string | null
  cannot: string | null
}

/** Each member, what it brings, needs and cannot do, and who answers there. */
export function Members({ lang, members }: { lang: Language; members: readonly MemberFacts[] }) {
  const t = words[lang]
  return (
    <>
      {members.map(({ name, sector, since, contact, deputy, brings, needs, cannot }) => (
        <section class="panel">
          <h3>{name}</h3>
          <p>
            {sector && <SectorLabel sector={sector} size="small" />}{' '}
            {since && <span class="small mid">{t.since(since)}</span>}
          </p>
          <SummaryList
            rows={[
              { key: t.contact, value: <Person lang={lang} person={contact} /> },
              { key: t.deputy, value: <Person lang={lang} person={deputy} /> },
              ...(brings === null ? [] : [{ key: t.brings, value: brings }]),
              ...(needs === null ? [] : [{ key: t.needs, value: needs }]),
              ...(cannot === null ? [] : [{ key: t.cannot, value: cannot }]),
            ]}
          />
        </section>
      ))}
    </>
  )
}

function Person({ lang, person }: { lang: Language; person: Answering | null }) {
  if (person === null) return <span class="mid">{shared[lang].nobody}</span>
  return (
    <>
      {person.name}
      {person.email !== null && (
        <>
          <br />
          <a href={`mailto:${person.email}`}>{person.email}</a>
        </>
      )}
    </>
  )
}

/** An organization that may come. */
export interface ComerFacts {
  id: string
  name: string
  sector: SectorCode | null
  isInvited: boolean
  /** It was a member, and asks itself. */
  asksItself: boolean
  proposedBy: string
  /** Names of the members that have not said yet. */
  awaited: readonly string[]
  /** Members for which the person may say it, and have not. */
  voices: readonly { organizationId: string; name: string }[]
  voiceAction: string
  withdrawHref: string | null
}

/** Who was asked, and of whom the members must still say whether they come. */
export function Comers({ lang, keys, comers }: { lang: Language; keys: FormKeys; comers: readonly ComerFacts[] }) {
  if (comers.length === 0) return <></>
  const t = words[lang]
  return (
    <section>
      <h3>{t.comers}</h3>
      <ul>
        {comers.map((one) => (
          <li>
            <b>{one.name}</b> {one.sector && <SectorLabel sector={one.sector} size="small" />}
            <div class="small">{one.asksItself ? t.asksBack : t.proposedBy(one.proposedBy)}</div>
            <div class="small mid">
              {one.isInvited ? t.awaitsAnswer : t.awaitsMembers(formatList(one.awaited, lang), one.awaited.length)}
            </div>
            {one.voices.map(({ organizationId, name }) => (
              <form method="post" action={one.voiceAction}>
                <HiddenKeys keys={keys} />
                <input type="hidden" name="member" value={one.id} />
                <input type="hidden" name="by" value={organizationId} />
                <p class="small">{t.voiceFor(name)}</p>
                <div class="row">
                  <Button kind="secondary" name="says" value="agree">
                    {t.agree}
                  </Button>
                  <Button kind="secondary" name="says" value="object">
                    {t.object}
                  </Button>
                </div>
              </form>
            ))}
            {one.withdrawHref && (
              <div>
                <a href={one.withdrawHref}>{t.withdraw(one.name)}</a>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
