import { type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { cardForm, staffForm } from '../forms.ts'
import { peopleWords } from '../people/words.ts'
import { sharedWords } from '../words.ts'
import type { DesignationKind, Member, Organization } from '../model.ts'
import { nameOf } from '../model.ts'
import { Button, ButtonGroup, EmptyState, FormFrame, Tag, TaskList } from '../../../design/index.ts'
import { DesignationFields, designationNames } from '../designations/designation-fields.tsx'
import { CardTextFields, StaffFields } from '../organization/edit-page.tsx'
import type { Keys } from '../setup/page.tsx'

export const onboardingPages = 4

interface StepProps {
  lang: Language
  action: string
  keys: Keys
  state: FormState
  organization: Organization
  laterHref: string
}

const Acts = ({ lang, laterHref }: Pick<StepProps, 'lang' | 'laterHref'>) => (
  <ButtonGroup>
    <Button>{sharedWords[lang].continue}</Button>
    <Button kind="secondary" href={laterHref}>
      {peopleWords[lang].skip}
    </Button>
  </ButtonGroup>
)

export function OnboardCardPage(props: StepProps) {
  const { lang, organization } = props
  const t = peopleWords[lang]
  return (
    <>
      <p class="small mid">{t.step(1, onboardingPages)}</p>
      <h1>{t.cardTitle(nameOf(organization, lang))}</h1>
      <p class="lead">{t.cardLead}</p>
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={props.state}
        names={cardForm.names}
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
  const t = peopleWords[lang]
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

export interface DesignateProps {
  lang: Language
  title: string
  lead: string
  /** Page of the arrival; null outside of it. */
  step: number | null
  action: string
  backHref: string
  keys: Keys
  state: FormState
  kinds: readonly DesignationKind[]
  members: Member[]
  holders: ReadonlyMap<DesignationKind, string>
  me: string
}

export function DesignatePage(props: DesignateProps) {
  const { lang, step } = props
  return (
    <>
      {step !== null && <p class="small mid">{peopleWords[lang].step(step, onboardingPages)}</p>}
      <h1>{props.title}</h1>
      <p class="lead">{props.lead}</p>
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={props.state}
        names={designationNames(props.kinds)}
      >
        <DesignationFields {...props} />
        {step === null ? (
          <ButtonGroup>
            <Button>{sharedWords[lang].save}</Button>
            <a href={props.backHref}>{sharedWords[lang].back}</a>
          </ButtonGroup>
        ) : (
          <Acts lang={lang} laterHref={props.backHref} />
        )}
      </FormFrame>
    </>
  )
}

export interface AboardTask {
  title: string
  hint: string
  href: string
  /** Null: something to read, neither done nor to do. */
  isDone: boolean | null
}

export function WelcomeAboardPage({
  lang,
  name,
  tasks,
  nextTimeHref,
}: {
  lang: Language
  name: string
  tasks: AboardTask[]
  nextTimeHref: string
}) {
  const t = peopleWords[lang]
  return (
    <>
      <h1>{t.aboardTitle(name)}</h1>
      {tasks.length === 0 ? (
        <EmptyState>{t.aboardEmpty}</EmptyState>
      ) : (
        <>
          <p class="lead">{t.aboardLead}</p>
          <TaskList
            items={tasks.map(({ title, hint, href, isDone }) => ({
              title,
              hint,
              href,
              status: isDone === null ? '' : isDone ? <Tag kind="filled">{t.done}</Tag> : <Tag>{t.toDo}</Tag>,
            }))}
          />
        </>
      )}
      <section>
        <p>
          {t.nextTime} <a href={nextTimeHref}>{t.nextTimeLink}</a>
        </p>
      </section>
    </>
  )
}
