import type { Language } from '../../kernel/language.ts'
import { accountEn } from './account/words.en.ts'
import { accountFr, type AccountMessages } from './account/words.fr.ts'
import { houseEn } from './instance/words.en.ts'
import { houseFr, type HouseMessages } from './instance/words.fr.ts'
import { mailEn } from './email-link/words.en.ts'
import { mailFr, type MailMessages } from './email-link/words.fr.ts'
import { signInEn } from './sign-in/words.en.ts'
import { signInFr, type SignInMessages } from './sign-in/words.fr.ts'
import { waysEn } from './password/words.en.ts'
import { waysFr, type WaysMessages } from './password/words.fr.ts'

/** The words of the feature, by group of pages. */
export interface Messages {
  signIn: SignInMessages
  account: AccountMessages
  ways: WaysMessages
  house: HouseMessages
  mail: MailMessages
}

export const messages: Record<Language, Messages> = {
  fr: { signIn: signInFr, account: accountFr, ways: waysFr, house: houseFr, mail: mailFr },
  en: { signIn: signInEn, account: accountEn, ways: waysEn, house: houseEn, mail: mailEn },
}
