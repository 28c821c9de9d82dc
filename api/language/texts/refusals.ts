import type { Language } from '../../contract/language.ts';

/** Why the server did not do what it was asked. A stable word for programs; people get its text. */
export type RefusalCode =
  | 'badJson'
  | 'badInput'
  | 'notJson'
  | 'notFile'
  | 'notSound'
  | 'emptyMessage'
  | 'tooLong'
  | 'tooLarge'
  | 'notSignedIn'
  | 'demoOff'
  | 'teamsOff'
  | 'tokenRefused'
  | 'notOnRoster'
  | 'noRole'
  | 'microsoftOff'
  | 'otherAccount'
  | 'consentNeeded'
  | 'microsoftRefused'
  | 'microsoftUnavailable'
  | 'classListChanged'
  | 'forbidden'
  | 'wrongOrigin'
  | 'notFound'
  | 'keyContradicts'
  | 'privateTask'
  | 'privateRequest'
  | 'byPolicy'
  | 'notApprover'
  | 'alreadyApproved'
  | 'noApproval'
  | 'policyChanged'
  | 'policyInForce'
  | 'policyWaits'
  | 'needsModel'
  | 'modelNotForPeople'
  | 'draftChanged'
  | 'draftRunning'
  | 'notApproved'
  | 'needsColleague'
  | 'nothingToShare'
  | 'unreadableDocument'
  | 'privateReason'
  | 'needsHuman'
  | 'turnRunning'
  | 'conversationFull'
  | 'tooMany'
  | 'speechPrivate'
  | 'speechUnavailable'
  | 'translationOfLanguage'
  | 'translationPrivate'
  | 'translationFailed'
  | 'translationUnavailable'
  | 'dictationUnavailable'
  | 'draining'
  | 'unavailable'
  | 'internal';

const da: Record<RefusalCode, string> = {
  badJson: 'Det, der blev sendt, kunne ikke læses. Prøv igen.',
  badInput: 'Noget i det, der blev sendt, mangler eller har en forkert form. Ret det, og prøv igen.',
  notJson: 'Serveren kan kun læse JSON her.',
  notFile: 'Serveren kan kun læse en fil her.',
  notSound: 'Optagelsen kan ikke bruges. Prøv igen, eller skriv selv.',
  emptyMessage: 'Der står ikke noget endnu. Skriv, hvad du har prøvet, eller hvad du er i tvivl om.',
  tooLong:
    'Teksten er for lang. Del den i mindre stykker, eller send kun det, du er i gang med. Din tekst er her stadig.',
  tooLarge: 'Det er for meget på én gang. Send en mindre del. Din tekst er her stadig.',
  notSignedIn: 'Du er ikke logget ind. Log ind, og prøv igen.',
  demoOff: 'Her er ingen demoskole. Åbn Ledetråd fra Teams eller fra skolens læringsplatform.',
  teamsOff: 'Her kan man ikke logge ind fra Teams endnu. Skolens it-administrator kan sætte det op.',
  tokenRefused: 'Teams kunne ikke logge dig ind. Luk fanen, åbn den igen, og prøv en gang til.',
  notOnRoster:
    'Du er logget ind i Teams, men skolen har ikke sat dig på listen i Ledetråd endnu. Sig det til din lærer eller skolens it-administrator.',
  noRole:
    'Du er logget ind i Teams, men skolen har ikke sagt, om du er elev eller lærer i Ledetråd. Sig det til skolens it-administrator.',
  microsoftOff:
    'Ledetråd er ikke sat op til at hente eller gemme i Microsoft 365 her. Skolens it-administrator kan gøre det.',
  otherAccount: 'Teams kunne ikke bekræfte, at det er dig. Luk fanen, åbn den igen, og prøv en gang til.',
  consentNeeded: 'Ledetråd har ikke fået lov til det i Microsoft 365 endnu.',
  microsoftRefused:
    'Microsoft 365 sagde nej. Der er ikke ændret noget. Spørg skolens it-administrator, om Ledetråd må det.',
  microsoftUnavailable: 'Microsoft 365 svarer ikke lige nu. Der er ikke ændret noget. Prøv igen om lidt.',
  classListChanged: 'Listen er blevet ændret imens, så der er ikke ændret noget her. Hent den igen, og se den efter.',
  forbidden: 'Det har du ikke adgang til.',
  wrongOrigin: 'Det kom fra en anden hjemmeside og blev stoppet. Åbn Ledetråd direkte, og prøv igen.',
  notFound: 'Det findes ikke, eller også har du ikke adgang til det.',
  keyContradicts: 'Facit passer ikke til opgaven. Se begge dele efter, og ret det ene. Opgaven er ikke gemt endnu.',
  privateTask:
    'Der står et CPR-nummer eller noget privat om en elev i opgaven, og klassen skal ikke læse det. Opgaven er ikke gemt. Skriv den uden det private.',
  privateRequest:
    'Der står et CPR-nummer i teksten. Den er ikke brugt eller gemt. Tag nummeret ud, og prøv igen. Din tekst er her stadig.',
  byPolicy: 'Det siger skolens regler nej til.',
  notApprover: 'Kun dem, som skolens gældende regler nævner, kan godkende nye regler.',
  alreadyApproved: 'Du har allerede godkendt de her regler. Nu mangler de andres godkendelse.',
  noApproval: 'Du har ikke godkendt de her regler, så der er ikke noget at trække tilbage.',
  policyChanged:
    'De her regler venter ikke længere. Filerne er ændret imens, eller nogen har sagt nej. Se, hvad der venter nu.',
  policyInForce: 'De her regler gælder allerede.',
  policyWaits: 'De her regler venter allerede på godkendelse.',
  needsModel:
    'Det kræver en sprogmodel, og her er ingen, du må bruge nu. Ret selv i teksten, eller lad afsnittet skrive på ny.',
  modelNotForPeople:
    'Der står noget om bestemte personer, og skolens regler lader ingen sprogmodel se det. Ret selv i teksten, eller tag navnene ud.',
  draftChanged: 'Udkastet er ændret et andet sted imens. Her er det, som det ser ud nu. Lav din ændring igen.',
  notApproved: 'Godkend udkastet, før du deler det. Så er det dig, der har læst det.',
  needsColleague:
    'Skolens regler siger, at en kollega skal godkende udkastet, før elever får noget af det. Bed en om det på udkastets side.',
  nothingToShare: 'Der er ikke noget i udkastet, som nogen af de valgte elever kan arbejde med.',
  unreadableDocument: 'Dokumentet kan ikke læses. Sæt teksten ind i stedet.',
  draftRunning: 'Udkastet er ved at blive skrevet. Vent, til det er færdigt, eller stop det.',
  privateReason:
    'Der står et CPR-nummer eller noget privat om en elev i begrundelsen. Eleven læser den. Skriv den uden det private.',
  needsHuman: 'Det, du skriver, er vigtigt. Tal med en voksen, du er tryg ved. Det er ikke gemt som en tilbagemelding.',
  turnRunning: 'Der er allerede et svar på vej. Vent, til det er færdigt, og prøv så igen.',
  conversationFull:
    'Denne samtale er blevet meget lang. Begynd en ny med den samme opgave. Det, du har skrevet, er gemt.',
  tooMany: 'Det går lidt hurtigt. Vent et øjeblik, og prøv igen. Din tekst er her stadig.',
  speechPrivate:
    'Her står noget privat, så teksten bliver på din egen maskine. En af maskinens egne stemmer kan læse den op.',
  translationOfLanguage:
    'Her er det sproget, du skal lære. Derfor bliver opgaven ikke oversat. Ordene i ordlisten kan du stadig slå op.',
  translationPrivate: 'Der står noget privat i opgaven. Derfor bliver den ikke sendt til oversættelse.',
  translationFailed:
    'Oversættelsen passede ikke med opgaven. Derfor viser vi den ikke. Brug ordlisten, eller spørg din lærer.',
  translationUnavailable: 'Opgaven kan ikke oversættes lige nu. Ordene i ordlisten kan du stadig slå op.',
  speechUnavailable: 'Stemmen svarer ikke lige nu. En af maskinens egne stemmer kan læse op imens.',
  dictationUnavailable: 'Det, du sagde, kan ikke skrives ned lige nu. Prøv igen om lidt, eller skriv selv.',
  draining: 'Ledetråd genstarter. Prøv igen om lidt. Det, du har gemt, er der stadig.',
  unavailable: 'Ledetråd kan ikke lige nu. Prøv igen om lidt. Det, du har gemt, er der stadig.',
  internal: 'Der skete en fejl hos os. Det, du har gemt, er der stadig. Prøv igen om lidt.',
};

const en: Record<RefusalCode, string> = {
  badJson: 'What was sent could not be read. Try again.',
  badInput: 'Something in what was sent is missing or has the wrong form. Correct it and try again.',
  notJson: 'The server only reads JSON here.',
  notFile: 'The server only reads a file here.',
  notSound: 'The recording cannot be used. Try again, or write it yourself.',
  emptyMessage: 'Nothing is written yet. Write what you have tried, or what you are unsure about.',
  tooLong: 'The text is too long. Split it, or send only the part you are working on. Your text is still here.',
  tooLarge: 'That is too much at once. Send a smaller part. Your text is still here.',
  notSignedIn: 'You are not signed in. Sign in and try again.',
  demoOff: 'There is no demo school here. Open Ledetråd from Teams or from your school’s learning platform.',
  teamsOff: 'One cannot sign in from Teams here yet. Your school’s IT administrator can set it up.',
  tokenRefused: 'Teams could not sign you in. Close the tab, open it again and try once more.',
  notOnRoster:
    'You are signed in to Teams, but your school has not put you on its list in Ledetråd yet. Tell your teacher or your school’s IT administrator.',
  noRole:
    'You are signed in to Teams, but your school has not said whether you are a student or a teacher in Ledetråd. Tell your school’s IT administrator.',
  microsoftOff:
    'Ledetråd is not set up to read from or save to Microsoft 365 here. Your school’s IT administrator can do that.',
  otherAccount: 'Teams could not confirm that it is you. Close the tab, open it again and try once more.',
  consentNeeded: 'Ledetråd has not been allowed to do that in Microsoft 365 yet.',
  microsoftRefused:
    'Microsoft 365 said no. Nothing has been changed. Ask your school’s IT administrator whether Ledetråd may do it.',
  microsoftUnavailable: 'Microsoft 365 does not answer right now. Nothing has been changed. Try again in a moment.',
  classListChanged: 'The list has changed meanwhile, so nothing was changed here. Fetch it again and look it through.',
  forbidden: 'You do not have access to that.',
  wrongOrigin: 'This came from another website and was stopped. Open Ledetråd directly and try again.',
  notFound: 'It does not exist, or you do not have access to it.',
  keyContradicts: 'The answer does not fit the problem. Check both and correct one of them. The task is not saved yet.',
  privateTask:
    'There is a CPR number or something private about a student in the task, and the class should not read it. The task is not saved. Write it without the private part.',
  privateRequest:
    'There is a CPR number in the text. It has not been used or saved. Take the number out and try again. Your text is still here.',
  byPolicy: 'The school’s rules say no to that.',
  notApprover: 'Only those whom the school’s rules in force name can approve new rules.',
  alreadyApproved: 'You have already approved these rules. Now the others’ approval is needed.',
  noApproval: 'You have not approved these rules, so there is nothing to take back.',
  policyChanged:
    'These rules no longer wait. The files were changed meanwhile, or somebody said no. See what waits now.',
  policyInForce: 'These rules are already in force.',
  policyWaits: 'These rules already wait for approval.',
  needsModel:
    'That needs a language model, and there is none that you may use now. Edit the text yourself, or have the section written again.',
  modelNotForPeople:
    'It says something about particular people, and the school’s rules let no language model see that. Edit the text yourself, or take the names out.',
  draftChanged: 'The draft was changed somewhere else meanwhile. Here it is as it stands now. Make your change again.',
  notApproved: 'Approve the draft before you share it. Then it is you who has read it.',
  needsColleague:
    'The school’s rules say that a colleague must approve the draft before students get anything of it. Ask one on the draft’s page.',
  nothingToShare: 'There is nothing in the draft that any of the chosen students can work on.',
  unreadableDocument: 'The document cannot be read. Paste its text instead.',
  draftRunning: 'The draft is being written. Wait until it is finished, or stop it.',
  privateReason:
    'There is a CPR number or something private about a student in the reason. The student reads it. Write it without the private part.',
  needsHuman: 'What you write matters. Talk to an adult you trust. It has not been saved as feedback.',
  turnRunning: 'A reply is already on its way. Wait until it is finished, then try again.',
  conversationFull:
    'This conversation has become very long. Start a new one with the same task. What you wrote is saved.',
  tooMany: 'That is a little fast. Wait a moment and try again. Your text is still here.',
  speechPrivate:
    'There is something private here, so the text stays on your own device. One of the device’s own voices can read it.',
  translationOfLanguage:
    'Here the language is what you are learning, so the task is not translated. You can still look up the words in the word list.',
  translationPrivate: 'There is something private in the task, so it is not sent to be translated.',
  translationFailed:
    'The translation did not match the task, so we do not show it. Use the word list, or ask your teacher.',
  translationUnavailable: 'The task cannot be translated right now. You can still look up the words in the word list.',
  speechUnavailable: 'The voice does not answer right now. One of the device’s own voices can read meanwhile.',
  dictationUnavailable: 'What you said cannot be written down right now. Try again in a moment, or write it yourself.',
  draining: 'Ledetråd is restarting. Try again in a moment. What you have saved is still there.',
  unavailable: 'Ledetråd cannot do this right now. Try again in a moment. What you have saved is still there.',
  internal: 'Something went wrong on our side. What you have saved is still there. Try again in a moment.',
};

/** What a conversation is called whose problem is nobody else's business, in each language. */
export const privateTitle: Record<Language, string> = { da: 'Samtale', en: 'Conversation' };

/** What people read when the server refuses, in each language. */
export const refusalTexts: Record<Language, Record<RefusalCode, string>> = { da, en };
