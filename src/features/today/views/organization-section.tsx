import { href } from '../../../kernel/http/index.ts'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { addresses as directory } from '../../directory/index.ts'
import { addresses as network, sharedWords, type OrganizationSummary } from '../../network/index.ts'
import { addresses as welcome } from '../../welcome/index.ts'
import type { Messages } from '../messages.ts'
import type { TasksPresented } from '../presenter.ts'
import { EmptyState, TaskList } from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import { WhoAnswers } from './who-answers.tsx'

const nameOf = ({ nameFr, nameEn }: OrganizationSummary, lang: Language): string => (lang === 'fr' ? nameFr : nameEn)

interface LeadSectionProps {
  t: Messages
  lang: Language
  organization: OrganizationSummary
  tasks: TasksPresented
  now: Date
  timeZone: string
}

/** For who leads an organization: what to do today, who answers, who has not come yet. */
export function LeadSection({ t, lang, organization, tasks, now, timeZone }: LeadSectionProps) {
  const { id } = organization
  const waiting = organization.openInvitations.filter(({ expiresAt }) => expiresAt > now)
  return (
    <section>
      <h2>{nameOf(organization, lang)}</h2>
      <p>
        <SectorLabel sector={organization.sector} size="small" />
      </p>
      <div class="cols cols--2">
        <div>
          <h3>{tasks.title}</h3>
          {tasks.tasks.length === 0 ? (
            <p>{t.lead.done}</p>
          ) : (
            <TaskList idPrefix={`tasks-${id}`} items={tasks.tasks.map((task) => ({ ...task, status: t.toDo }))} />
          )}
          {tasks.others && <p class="mid">{tasks.others}</p>}
        </div>
        <div>
          <h3>{t.lead.whoAnswers}</h3>
          <WhoAnswers holders={organization.holders} nobody={t.nobody} lang={lang} />
          {waiting.length > 0 && (
            <>
              <h3>{t.lead.waiting}</h3>
              <ul>
                {waiting.map(({ name, role, expiresAt }) => (
                  <li>
                    {name}, {sharedWords[lang].roles[role].toLowerCase()}.{' '}
                    <span class="mid">{t.lead.expires(formatInstant(expiresAt, lang, timeZone))}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p class="row">
            <a href={href(lang, network.organization, { id })}>{t.lead.card}</a>
            <a href={href(lang, network.people, { id })}>{t.lead.people}</a>
            <a href={href(lang, network.invite, { id })}>{t.lead.invite}</a>
            <a href={href(lang, directory.ownServices, { organizationId: id })}>{t.lead.services}</a>
          </p>
        </div>
      </div>
    </section>
  )
}

interface WorkerSectionProps {
  t: Messages
  lang: Language
  /** Where the person works without leading. */
  organizations: readonly OrganizationSummary[]
}

/** For who works in an organization: what awaits them, and who answers there. */
export function WorkerSection({ t, lang, organizations }: WorkerSectionProps) {
  return (
    <section>
      <h2>{t.worker.title}</h2>
      <div class="cols cols--2">
        <EmptyState
          title={t.worker.emptyTitle}
          headingLevel={3}
          act={{ label: t.worker.act, href: href(lang, welcome.helping) }}
        >
          {t.worker.empty}
        </EmptyState>
        <div>
          {organizations.map((organization) => (
            <>
              <h3>{t.worker.whoAnswers(nameOf(organization, lang))}</h3>
              <WhoAnswers holders={organization.holders} nobody={t.nobody} lang={lang} />
              <p>
                <a href={href(lang, network.organization, { id: organization.id })}>{t.worker.card}</a>
              </p>
            </>
          ))}
        </div>
      </div>
    </section>
  )
}
