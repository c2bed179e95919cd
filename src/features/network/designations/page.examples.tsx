import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { designationKinds, type DesignationKind } from '../model.ts'
import { keys, longOrganization, member, organization } from '../network.examples.ts'
import { words as onboarding } from '../onboarding/words.ts'
import { DesignatePage, type DesignatePageProps } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language): DesignatePageProps => ({
  lang,
  title: words[lang].title(nameIn(organization, lang)),
  lead: words[lang].lead,
  step: null,
  action: '#',
  backHref: '#',
  keys,
  state: filled({ contact: 'person-0' }),
  kinds: designationKinds,
  members: [member(0, 'lead'), member(1, 'worker')],
  holders: new Map<DesignationKind, string>([['contact', 'person-0']]),
  me: 'person-0',
})

export const examples = pageExamples('network/designations/page', {
  ordinary: (lang) => <DesignatePage {...page(lang)} />,
  empty: (lang) => (
    <DesignatePage {...page(lang)} state={filled({})} members={[member(0, 'lead')]} holders={new Map()} />
  ),
  many: (lang) => (
    <DesignatePage
      {...page(lang)}
      title={words[lang].title(nameIn(longOrganization, lang))}
      members={Array.from({ length: 40 }, (_, index) => member(index, 'worker'))}
    />
  ),
  arriving: (lang) => (
    <DesignatePage
      {...page(lang)}
      title={onboarding[lang].contactsTitle}
      lead={onboarding[lang].contactsLead}
      step={{ title: onboarding[lang].step(3, 4), skip: onboarding[lang].skip }}
      kinds={['contact', 'contact_deputy']}
    />
  ),
  error: (lang) => (
    <DesignatePage
      {...page(lang)}
      state={{
        ...filled({ contact: 'person-0', 'contact-name': 'Yves Porteur', specialist: 'person-1' }),
        errors: { contact: words[lang].chooseOne, specialist: words[lang].changedMeanwhile('Anaïs Deschênes') },
      }}
    />
  ),
})
