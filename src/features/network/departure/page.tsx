import { Button, ButtonGroup, FormFrame, InsetText, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, nameIn, type Language } from '../../../kernel/language.ts'
import { handOnNames, type Asked } from '../hand-on/asked.ts'
import { HoldingFields } from '../hand-on/holding-fields.tsx'
import { words as handOn } from '../hand-on/words.ts'
import type { Member, Organization } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface DeparturePageProps {
  lang: Language
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  organization: Organization
  member: Member
  /** What they hold, and who could take it. */
  asked: Asked
  isLastLead: boolean
  /** The one who leaves fills the form. */
  isSelf: boolean
  /** Someone changed what they hold since the page was shown. */
  isOvertaken: boolean
}

export function DeparturePage(props: DeparturePageProps) {
  const { lang, state, member, asked, isLastLead, isSelf } = props
  const t = words[lang]
  const { roles, choose, back } = shared[lang]
  const isLead = member.role === 'lead'
  return (
    <>
      <h1>{isSelf ? t.ownTitle : t.title(member.name)}</h1>
      <p class="lead">{t.lead(nameIn(props.organization, lang))}</p>
      {props.isOvertaken && (
        <InsetText>
          <p role="alert">{handOn[lang].changedMeanwhile}</p>
        </InsetText>
      )}
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={state}
        names={[...(isLead ? ['lead'] : []), ...handOnNames(asked)]}
        version={asked.seen}
      >
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
      </FormFrame>
    </>
  )
}
