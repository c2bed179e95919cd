import { pageExamples } from '../../../design/index.ts'
import { noWorkPhone } from '../../../field/index.ts'
import { at, longPerson, nadine, timeZone } from '../identity.examples.ts'
import { AccountPage } from './page.tsx'

const passkey = (name: string) => ({ fingerprint: name, name, createdAt: at(2), lastUsedAt: at(20) })

export const examples = pageExamples('identity/account/page', {
  ordinary: (lang) => (
    <AccountPage
      lang={lang}
      person={nadine}
      methods={{ passkeys: [passkey('a')], passwordChangedAt: null, backupCodesLeft: 0, issuers: [] }}
      sessionCount={1}
      timeZone={timeZone}
      readings={[]}
      mailRefusedAt={null}
      panels={[]}
    />
  ),
  empty: (lang) => (
    <AccountPage
      lang={lang}
      person={{ ...nadine, ...noWorkPhone }}
      methods={{ passkeys: [], passwordChangedAt: null, backupCodesLeft: 0, issuers: [] }}
      sessionCount={1}
      timeZone={timeZone}
      readings={[]}
      mailRefusedAt={null}
      panels={[]}
    />
  ),
  many: (lang) => (
    <AccountPage
      lang={lang}
      person={longPerson}
      methods={{
        passkeys: Array.from({ length: 20 }, (_, index) => passkey(`k${index}`)),
        passwordChangedAt: at(3),
        backupCodesLeft: 7,
        issuers: [
          'https://identite.centre-integre-universitaire-des-trois-lisieres.invalid',
          'https://sso.vallon.invalid',
        ],
      }}
      sessionCount={14}
      timeZone={timeZone}
      readings={(['sign-in-link', 'invitation', 'link', 'nothing'] as const).map((carried, index) => ({
        carried,
        subject: lang === 'fr' ? 'Tisserin : votre lien' : 'Tisserin: your link',
        readAt: at(20 + index),
      }))}
      mailRefusedAt={at(21)}
      panels={[]}
    />
  ),
})
