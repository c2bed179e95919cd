import type { Child } from 'hono/jsx'
import { href, type FrameLink } from '../../../kernel/http/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { formatInstant, nameIn, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { OrganizationSummary } from './summaries.ts'
import { words as sharedWords } from '../words.ts'
import { words } from './words.ts'
import { SectorLabel } from '../../../field/index.ts'
import { WhoAnswers } from './who-answers.tsx'

interface LeadSectionProps {
  lang: Language
  organization: OrganizationSummary
  /** The next things to do, from every feature. */
  tasks: Child
  /** Where other features lead from there. */
  links: readonly FrameLink[]
  now: Date
  today: Day
  timeZone: string
}

/** For who leads an organization: what to do today, who answers, who has not come yet. */
export function LeadSection({ lang, organization, tasks, links, now, today, timeZone }: LeadSectionProps) {
  const t = words[lang].lead
  const { id } = organization
  const waiting = organization.openInvitations.filter((one) => one.mailFailure === null && one.expiresAt > now)
  return (
    <section>
      <h2>{nameIn(organization, lang)}</h2>
      <p>
        <SectorLabel sector={organization.sector} size="small" />
      </p>
      <div class="cols cols--2">
        <div>{tasks}</div>
        <div>
          <h3>{t.whoAnswers}</h3>
          <WhoAnswers holders={organization.holders} lang={lang} today={today} />
          {waiting.length > 0 && (
            <>
              <h3>{t.waiting}</h3>
              <ul>
                {waiting.map(({ name, role, expiresAt }) => (
                  <li>
                    {name}, {sharedWords[lang].roles[role].toLowerCase()}.{' '}
                    <span class="mid">{t.expires(formatInstant(expiresAt, lang, timeZone))}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p class="row">
            <a href={href(lang, addresses.organization, { id })}>{t.card}</a>
            <a href={href(lang, addresses.people, { id })}>{t.people}</a>
            <a href={href(lang, addresses.invite, { id })}>{t.invite}</a>
            {links.map((link) => (
              <a href={link.href}>{link.label}</a>
            ))}
          </p>
        </div>
      </div>
    </section>
  )
}

interface WorkplacesProps {
  lang: Language
  /** Where the person works without leading. */
  organizations: readonly OrganizationSummary[]
  today: Day
}

/** For who works in an organization: who answers there. */
export function Workplaces({ lang, organizations, today }: WorkplacesProps) {
  const t = words[lang].work
  return (
    <>
      {organizations.map((organization) => (
        <>
          <h3>{t.whoAnswers(nameIn(organization, lang))}</h3>
          <WhoAnswers holders={organization.holders} lang={lang} today={today} />
          <p>
            <a href={href(lang, addresses.organization, { id: organization.id })}>{t.card}</a>
          </p>
        </>
      ))}
    </>
  )
}
