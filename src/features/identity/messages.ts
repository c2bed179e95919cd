import type { Language } from '../../kernel/language.ts'
import { accountEn } from './messages/account.en.ts'
import { accountFr, type AccountMessages } from './messages/account.fr.ts'
import { houseEn } from './messages/house.en.ts'
import { houseFr, type HouseMessages } from './messages/house.fr.ts'
import { mailEn } from './messages/mail.en.ts'
import { mailFr, type MailMessages } from './messages/mail.fr.ts'
import { signInEn } from './messages/sign-in.en.ts'
import { signInFr, type SignInMessages } from './messages/sign-in.fr.ts'
import { waysEn } from './messages/ways.en.ts'
import { waysFr, type WaysMessages } from './messages/ways.fr.ts'

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
