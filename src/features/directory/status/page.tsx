import type { FormKeys } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import type { MemberOrganization } from '../../network/index.ts'
import { words as stewardWords } from '../steward/words.ts'
import type { RecordStatus } from '../model.ts'
import { Button, ButtonGroup, HiddenKeys, Select, WarningText } from '../../../design/index.ts'
import { words } from './words.ts'

interface StatusPageProps {
  lang: Language
  title: string
  action: string
  withdrawHref: string
  backHref: string
  editHref: string
  keys: FormKeys
  status: RecordStatus
  /** Null: it is not this person’s to give. */
  give: { organizations: readonly MemberOrganization[]; stewardId: string | null; problem: string | null } | null
}

export function StatusPage({
  lang,
  title,
  action,
  withdrawHref,
  backHref,
  editHref,
  keys,
  status,
  give,
}: StatusPageProps) {
  const t = words[lang]
  const common = stewardWords[lang]
  const now: Partial<Record<RecordStatus, string>> = t.now
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{now[status]}</p>
      <p>
        {t.closed} <a href={editHref}>{common.edit}</a>
      </p>
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        {status === 'published' && <p class="mid">{t.hideHint}</p>}
        <ButtonGroup>
          <Button name="to" value={status === 'published' ? 'hidden' : 'published'}>
            {status === 'published' ? t.hide : t.show}
          </Button>
          <a href={withdrawHref}>{t.withdraw}</a>
          <a href={backHref}>{common.back}</a>
        </ButtonGroup>
      </form>
      {give && <Give lang={lang} action={action} keys={keys} give={give} />}
    </>
  )
}

function Give({
  lang,
  action,
  keys,
  give,
}: Pick<StatusPageProps, 'lang' | 'action' | 'keys'> & { give: NonNullable<StatusPageProps['give']> }) {
  const t = words[lang]
  const steward = give.organizations.find(({ id }) => id === give.stewardId)
  return (
    <section>
      <h2>{t.giveTitle}</h2>
      <p>
        {steward === undefined ? t.giveNobody : nameIn(steward, lang)} {steward === undefined && t.giveText}
      </p>
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <Select
          name="steward"
          label={t.giveLabel}
          error={give.problem ?? undefined}
          value={give.stewardId ?? ''}
          items={[
            { value: '', text: t.giveChoose },
            ...give.organizations.map((one) => ({ value: one.id, text: nameIn(one, lang) })),
          ]}
        />
        <Button kind="secondary">{t.giveAct}</Button>
      </form>
    </section>
  )
}

/** What cannot be undone is asked twice. */
export function WithdrawPage({
  lang,
  title,
  action,
  backHref,
  keys,
}: Pick<StatusPageProps, 'lang' | 'title' | 'action' | 'backHref' | 'keys'>) {
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <WarningText>{t.withdrawWarning}</WarningText>
      <p>{t.withdrawText}</p>
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <ButtonGroup>
          <Button name="to" value="deleted">
            {t.withdrawAct}
          </Button>
          <a href={backHref}>{t.keep}</a>
        </ButtonGroup>
      </form>
    </>
  )
}
