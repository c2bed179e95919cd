import { Button, ButtonGroup, EmptyState, FormFrame, Tag, TaskList } from '../../../design/index.ts'
import { type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import type { Organization } from '../model.ts'
import { CardTextFields, StaffFields } from '../organization/card-fields.tsx'
import { cardTextsForm, staffForm } from '../organization/card-form.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** Pages of an arrival: the card, the head-count, the contacts, the designated people. */
export const onboardingPages = 4

interface StepProps {
  lang: Language
  action: string
  keys: MemberRequest['formKeys']
  state: FormState
  organization: Organization
  laterHref: string
}

const Acts = ({ lang, laterHref }: Pick<StepProps, 'lang' | 'laterHref'>) => (
  <ButtonGroup>
    <Button>{shared[lang].continue}</Button>
    <Button kind="secondary" href={laterHref}>
      {words[lang].skip}
    </Button>
  </ButtonGroup>
)

export function OnboardCardPage(props: StepProps) {
  const { lang, organization } = props
  const t = words[lang]
  return (
    <>
      <p class="small mid">{t.step(1, onboardingPages)}</p>
      <h1>{t.cardTitle(nameIn(organization, lang))}</h1>
      <p class="lead">{t.cardLead}</p>
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={props.state}
        names={cardTextsForm.names}
        version={organization.version}
      >
        <CardTextFields lang={lang} state={props.state} sector={organization.sector} />
        <Acts {...props} />
      </FormFrame>
    </>
  )
}

export function OnboardStaffPage(props: StepProps) {
  const { lang, organization } = props
  const t = words[lang]
  return (
    <>
      <p class="small mid">{t.step(2, onboardingPages)}</p>
      <h1>{t.staffTitle}</h1>
      <p class="lead">{t.staffLead}</p>
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={props.state}
        names={staffForm.names}
        version={organization.version}
      >
        <StaffFields lang={lang} state={props.state} />
        <Acts {...props} />
      </FormFrame>
    </>
  )
}

export interface AboardTask {
  title: string
  hint: string
  href: string
  /** False: something to read. */
  isToDo: boolean
}

export function WelcomeAboardPage({
  lang,
  name,
  tasks,
  todayHref,
  nextTimeHref,
}: {
  lang: Language
  name: string
  /** null: the person works nowhere. */
  tasks: AboardTask[] | null
  todayHref: string
  nextTimeHref: string
}) {
  const t = words[lang]
  return (
    <>
      <h1>{t.aboardTitle(name)}</h1>
      {tasks === null ? (
        <EmptyState>{t.aboardEmpty}</EmptyState>
      ) : (
        <>
          <p class="lead">{t.aboardLead(tasks.length)}</p>
          {tasks.length > 0 && (
            <TaskList
              items={tasks.map(({ isToDo, ...task }) => ({ ...task, status: isToDo ? <Tag>{t.toDo}</Tag> : '' }))}
            />
          )}
        </>
      )}
      <section>
        <p>
          <Button href={todayHref}>{shared[lang].openToday}</Button>
        </p>
        <p>
          {t.nextTime} <a href={nextTimeHref}>{t.nextTimeLink}</a>
        </p>
      </section>
    </>
  )
}
