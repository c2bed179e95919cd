import { Button, ButtonGroup, Select, WarningText } from '../../../design/index.ts'
import { valueOf } from '../../../kernel/form/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { HandOnForm, type HandOnFormProps } from '../hand-on/hand-on-form.tsx'
import { HoldingFields } from '../hand-on/holding-fields.tsx'
import type { Member, Organization } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface DeparturePageProps extends HandOnFormProps {
  organization: Organization
  member: Member
  isLastLead: boolean
  /** Nobody else answers about a young person there. */
  leavesNobody: boolean
  /** The one who leaves fills the form. */
  isSelf: boolean
}

export function DeparturePage(props: DeparturePageProps) {
  const { lang, state, member, asked, isLastLead, leavesNobody, isSelf } = props
  const t = words[lang]
  const { roles, choose, back } = shared[lang]
  const isLead = member.role === 'lead'
  return (
    <>
      <h1>{isSelf ? t.ownTitle : t.title(member.name)}</h1>
      <p class="lead">{t.lead(nameIn(props.organization, lang))}</p>
      <HandOnForm {...props} before={isLead ? ['lead'] : []}>
        <h2>{isSelf ? t.ownHoldsTitle : t.holdsTitle}</h2>
        <p>{t.membership({ role: roles[member.role].toLowerCase(), since: formatDay(member.fromDay, lang) })}</p>
        {isLead && (
          <Select
            name="lead"
            label={t.leadTo}
            hint={t.leadToHint}
            error={state.errors['lead']}
            value={valueOf(state, 'lead')}
            items={[
              { value: '', text: isLastLead ? choose : t.leadNotNeeded },
              ...asked.colleagues.map(({ personId, name }) => ({ value: personId, text: name })),
            ]}
          />
        )}
        {asked.holdings.length === 0 && <p>{t.holdsNothing}</p>}
        {leavesNobody && <WarningText>{t.leavesNobody}</WarningText>}
        <HoldingFields lang={lang} state={state} asked={asked} />
        <h2>{t.consequencesTitle}</h2>
        <ul>
          {(isSelf ? t.ownConsequences : t.consequences).map((consequence) => (
            <li>{consequence}</li>
          ))}
        </ul>
        <ButtonGroup>
          <Button>{isSelf ? t.ownConfirm : t.confirm}</Button>
          <a href={props.backHref}>{back}</a>
        </ButtonGroup>
      </HandOnForm>
    </>
  )
}
