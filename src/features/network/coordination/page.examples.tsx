import { pageExamples, TakingPage } from '../../../design/index.ts'
import { noWorkPhone, regionCodes } from '../../../field/index.ts'
import { filled, overtaken, refused, type FormState } from '../../../kernel/form/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { day, keys, mailOf, network, workPhone } from '../network.examples.ts'
import { NetworkPage } from './page.tsx'
import type { Coordinator, FormerOrganization } from './queries.ts'
import { words } from './words.ts'

const coordinator = (name: string, untilDay: string | null = null): Coordinator => ({
  personId: name,
  name,
  email: mailOf(name),
  ...(untilDay === null ? workPhone : noWorkPhone),
  fromDay: day('2026-09-01'),
  untilDay: untilDay === null ? null : day(untilDay),
  mailRefusedAt: null,
})
const former = (id: string, canReturn: boolean): FormerOrganization => ({
  id,
  nameFr: `Carrefour ${id}`,
  nameEn: `${id} crossroads`,
  sector: 'community',
  leftOn: day('2026-11-02'),
  canReturn,
})

const page = { keys, network, coordinators: [coordinator('Nadine Vallières')], organizationsHref: '#' }
const saved = filled({
  nameFr: network.nameFr,
  nameEn: network.nameEn,
  regions: network.regionCodes,
  sectors: network.sectors,
})
const acts = (state: FormState = saved, facts: { isEditing?: boolean; former?: FormerOrganization[] } = {}) => ({
  action: '#',
  inviteAction: '#',
  endHref: () => '#',
  giveBackAction: () => '#',
  today: day('2026-11-02'),
  state,
  guest: filled({}),
  isEditing: false,
  former: [],
  bringBackAction: '#',
  ...facts,
})

export const examples = pageExamples('network/coordination/page', {
  ordinary: (lang) => <NetworkPage lang={lang} {...page} acts={acts()} />,
  partner: (lang) => <NetworkPage lang={lang} {...page} acts={null} />,
  empty: (lang) => (
    <NetworkPage
      lang={lang}
      {...page}
      network={{ ...network, regionCodes: [...regionCodes] }}
      coordinators={[]}
      acts={null}
    />
  ),
  many: (lang) => (
    <NetworkPage
      lang={lang}
      {...page}
      coordinators={[
        coordinator('Nadine Vallières'),
        coordinator('Marguerite Lavertu-Desormeaux'),
        coordinator('Yves Porteur', '2026-10-12'),
      ]}
      acts={acts(saved, {
        former: ['Vallon', 'Mélèzes', 'Rapides', 'Tourbières'].map((id, index) => former(id, index % 2 === 0)),
      })}
    />
  ),
  ending: (lang) => {
    const { title, lost, back, act } = words[lang].ending
    const name = 'Nadine Vallières'
    return (
      <TakingPage
        title={title(name)}
        lost={lost({ name, network: nameIn(network, lang), isSelf: false })}
        back={back(name)}
        act={act}
        action="#"
        cancelHref="#"
        keys={keys}
      />
    )
  },
  error: (lang) => (
    <NetworkPage
      lang={lang}
      {...page}
      acts={acts(
        refused(
          { values: { ...saved.values, nameFr: [''] }, problems: { nameFr: 'missing' } },
          { labels: words[lang].labels },
          lang,
        ),
        { isEditing: true },
      )}
    />
  ),
  overtaken: (lang) => (
    <NetworkPage
      lang={lang}
      {...page}
      acts={acts(overtaken({ ...saved.values, nameFr: ['Table des Lisières'] }, { nameFr: network.nameFr }), {
        isEditing: true,
      })}
    />
  ),
})
