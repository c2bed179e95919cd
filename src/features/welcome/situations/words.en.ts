import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Is this normal?',
  lead: 'It happens to girls, to guys, to trans youth. No one should have to live with it.',
  open: 'Here are six situations. Open the one that sounds like yours, even a bit.',
  private: 'No questions, no results. What you open here is sent to no one.',
  example: 'For example:',
  fault: 'It is not your fault.',
  now: 'What you can do:',
  situations: {
    control: {
      title: 'My boyfriend or girlfriend decides everything',
      signs: [
        'You always have to say where you are. They read your messages.',
        'They make a scene when you see your friends or family.',
        'They say, “If you loved me, you would do it.”',
      ],
      fault: 'You can love someone and still not want this.',
      now: [
        'You can get help without breaking up.',
        'Is someone watching your phone? Borrow one from a person you trust.',
      ],
      line: 'SOS violence conjugale. For young people too, even if you just have questions.',
    },
    owed: {
      title: 'Someone paid for my stuff, and now I owe them',
      signs: [
        'Someone buys you clothes, nights out, a phone.',
        'Later on, they say you owe them money.',
        'Instead, they want sex or pictures. For them, or for their friends.',
      ],
      fault: 'You never owe anyone your body for a gift.',
      now: ['You can say no, even if you said yes before.', 'Scared to say no? Talk to someone first.'],
      line: 'Kids Help Phone. It is confidential.',
    },
    online: {
      title: 'Someone online wants pictures, or wants to meet me',
      signs: [
        'They message you all the time. They say they get you like nobody else.',
        'Pretty soon, they talk about sex. They want it kept secret.',
        'They offer you money or game credits.',
      ],
      fault: 'Some people lie about their name and age.',
      now: [
        'You can stop answering, and block them. You don’t have to explain.',
        'Planning to meet up? Tell someone before you go.',
      ],
      line: 'Tel-jeunes. For people under 20.',
    },
    threat: {
      title: 'Someone says they will share a picture of me',
      signs: [
        'They want money, more pictures, or for you to do something.',
        'It is someone you know, or a fake profile.',
        'They say your life is over. That is not true.',
      ],
      fault: 'Even if you are the one who sent the picture.',
      now: ['Stop answering. Keep the messages, then block them.', 'Tell an adult you trust.'],
      line: 'Kids Help Phone. In English or French.',
    },
    exchange: {
      title: 'Sex for a place to sleep, money or something else',
      signs: [
        'Someone gives you a bed, food or drugs. In return, there is sex.',
        'There is no room for you at home. Sometimes it is because of who you love or who you are.',
        'You tell yourself it is your choice. Or that you have no choice.',
      ],
      fault: 'Paying for sex is a crime. The person who pays is the one committing it.',
      now: [
        'You can ask for a bed, food or care. You don’t have to tell the whole story.',
        'Some people will help you without asking you to stop.',
      ],
      line: 'Sexual Violence Helpline. At any age, in English or French.',
    },
    pushed: {
      title: 'I have to bring in money, or bring other people my age',
      signs: [
        'Someone talked about a job that pays well: dancing, photos, keeping people company.',
        'You have to hand over the money. They say it is for the two of you.',
        'They ask you to invite friends to a party, or to offer them the same job.',
      ],
      fault: 'Someone else is making something out of it.',
      now: [
        'You can ask how to stop without putting yourself in danger.',
        'Afraid of getting in trouble? Ask first what stays between you.',
      ],
      line: 'Confidential line. They ask your permission before each step.',
    },
  },
  picture: 'How to get a picture taken down.',
  near: 'A bed, a clinic, street workers.',
  none: {
    title: 'None of the six?',
    text: 'If it bothers you, it counts. Just say, “Something is going on, and I don’t like it.”',
  },
  lines: {
    title: 'Talk to someone',
    texts: {
      'kids-help-phone': 'Kids Help Phone. Confidential.',
      'tel-jeunes': 'Tel-jeunes. For people under 20.',
      interligne: 'Interligne. To talk about who you love, or who you are.',
      '988': 'If you think about dying.',
    },
  },
  back: 'Back to the start',
  sources: 'Where the six situations come from (page for parents)',
}
