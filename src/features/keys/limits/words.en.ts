import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'What is protected, from whom, and what is not',
  lead: 'A team can receive things that are sealed. Here is what that means, in plain words.',
  protected: {
    title: 'What is protected',
    lines: [
      'What is sealed to a team opens only with its members’ keys.',
      'We cannot read it. Neither can whoever hosts the site.',
      'A stolen copy of the database shows only meaningless numbers.',
      'Nobody can add a member in secret. Each addition is signed, and shown to the people who hold the keys.',
      'A person who was removed opens nothing that comes later.',
    ],
  },
  limits: {
    title: 'Ten limits',
    lines: [
      'Someone who controls our server today could change the page you load. We make that visible, not impossible.',
      'If your phone is watched or has spy software, nothing here protects you. Use another device.',
      'The exit button hides the page. It does not erase the past.',
      'The platform cannot read; the team can. The law sometimes makes them act or report.',
      'Your words are the only key. Nobody can give them back to you.',
      'We see that one organization wrote to another, when, and roughly how much.',
      'A person who was removed keeps what they already read.',
      'In small places, numbers are rounded. People may still guess.',
      'Nobody from outside has checked this system yet.',
      'This is not an emergency line. In danger, call 911 or a crisis line first.',
    ],
  },
  later: {
    title: 'What does not exist yet',
    lines: [
      'Other organizations that each keep a copy of the log of keys and compare it by themselves.',
      'A program to install, so as not to rely on the page the server sends.',
      'A browser that checks by itself that the page is the one that was published.',
      'A way to compare lists between organizations without showing them.',
    ],
  },
  check: {
    title: 'Check for yourself',
    text: 'Each file of the vault has a published fingerprint. A command that comes with the project’s code compares what this site sends with that list.',
  },
  back: 'See your keys',
}
