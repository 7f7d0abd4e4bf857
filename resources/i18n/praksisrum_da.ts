<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>For development groups at residential facilities: choose a practice, try it, meet, measure, report.</source>
        <translation>For udviklingsgrupper på botilbud: vælg en praksisform, prøv den af, hold møde, mål og fortæl.</translation>
    </message>
    <message>
        <source>Free software under the Mozilla Public License 2.0. Text is set in Source Sans Pro (SIL Open Font License). The window is made with Qt for Python (LGPL 3).</source>
        <translation>Fri software under Mozilla Public License 2.0. Skriften er Source Sans Pro (SIL Open Font License). Vinduet er lavet med Qt for Python (LGPL 3).</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What you write stays in your library. The program sends nothing anywhere.</source>
        <translation>Det, I skriver, bliver i jeres bibliotek. Programmet sender ikke noget nogen steder hen.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minute(s) in all.</source>
        <translation>
            <numerusform>I alt %n minut.</numerusform>
            <numerusform>I alt %n minutter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Agenda {key}, {place}</source>
        <translation>Dagsorden {key}, {place}</translation>
    </message>
    <message>
        <source>Agenda: {meeting}, {date}</source>
        <translation>Dagsorden: {meeting}, {date}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Svar: {answer}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Put off because: {reason}</source>
        <translation>Udsat, fordi: {reason}</translation>
    </message>
    <message>
        <source>Say it, write it or draw it, and give it to {chair} before the meeting.</source>
        <translation>Sig det, skriv det eller tegn det, og giv det til {chair} før mødet.</translation>
    </message>
    <message>
        <source>Say it, write it or draw it, and hand it in before the meeting.</source>
        <translation>Sig det, skriv det eller tegn det, og aflevér det før mødet.</translation>
    </message>
    <message>
        <source>There are no items yet.</source>
        <translation>Der er ingen punkter endnu.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>To item {number}: {title}</source>
        <translation>Til punkt {number}: {title}</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <translation>Hvad vil du tale om?</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>Det taler vi om</translation>
    </message>
    <message>
        <source>answer wanted by {date}</source>
        <translation>svar ønskes senest {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>senest {date}</translation>
    </message>
    <message>
        <source>to be looked at again on {date}</source>
        <translation>ses på igen {date}</translation>
    </message>
    <message>
        <source>{key} · agenda for {date}</source>
        <translation>{key} · dagsorden til mødet den {date}</translation>
    </message>
</context>
<context>
    <name>Analyse</name>
    <message>
        <source>--screened is for chart i only.</source>
        <translation>--screened hører kun til diagram i.</translation>
    </message>
    <message>
        <source>A given centre line and a frozen one cannot be used together.</source>
        <translation>En fast midterlinje og en fastholdt midterlinje kan ikke bruges samtidig.</translation>
    </message>
    <message>
        <source>All weights are 0, so no goal counts. Give at least one goal a weight, or leave the weights out.</source>
        <translation>Alle vægte er 0, så intet mål tæller. Giv mindst ét mål en vægt, eller udelad vægtene.</translation>
    </message>
    <message>
        <source>Answer {row}: {found} is not between {low} and {high}.</source>
        <translation>Svar {row}: {found} ligger ikke mellem {low} og {high}.</translation>
    </message>
    <message>
        <source>Ballot {row} stands for {found} voters; it must be at least 1.</source>
        <translation>Stemmeseddel {row} står for {found} stemmer. Der skal være mindst 1.</translation>
    </message>
    <message>
        <source>Ballot {row} uses {found} dots; {allowed} are allowed.</source>
        <translation>Stemmeseddel {row} bruger {found} prikker. Der må bruges {allowed}.</translation>
    </message>
    <message>
        <source>Ballot {row}: the score {found} for “{candidate}” is not between 0 and {high}.</source>
        <translation>Stemmeseddel {row}: {found} point til ”{candidate}” ligger ikke mellem 0 og {high}.</translation>
    </message>
    <message>
        <source>Ballot {row}: “{candidate}” cannot have {found} dots.</source>
        <translation>Stemmeseddel {row}: ”{candidate}” kan ikke få {found} prikker.</translation>
    </message>
    <message>
        <source>Ballot {row}: “{found}” is not among the candidates.</source>
        <translation>Stemmeseddel {row}: ”{found}” er ikke blandt mulighederne.</translation>
    </message>
    <message>
        <source>Ballot {row}: “{found}” is there twice.</source>
        <translation>Stemmeseddel {row}: ”{found}” er der to gange.</translation>
    </message>
    <message>
        <source>Ballot {row}: “{key}” is missing.</source>
        <translation>Stemmeseddel {row}: ”{key}” mangler.</translation>
    </message>
    <message>
        <source>Candidate {row} has no name.</source>
        <translation>Mulighed {row} har intet navn.</translation>
    </message>
    <message>
        <source>Candidate {row}: “{found}” is there twice.</source>
        <translation>Mulighed {row}: ”{found}” er der to gange.</translation>
    </message>
    <message>
        <source>Compute the application's statistics on a file</source>
        <translation>Regn programmets statistik ud på en fil</translation>
    </message>
    <message>
        <source>Give either “answers” or “raw”, and only one.</source>
        <translation>Giv enten ”answers” eller ”raw”, og kun det ene.</translation>
    </message>
    <message>
        <source>Line {line}, sign {column}: the file is not valid JSON.</source>
        <translation>Linje {line}, tegn {column}: filen er ikke gyldig JSON.</translation>
    </message>
    <message>
        <source>Line {line}: a count cannot be {found}.</source>
        <translation>Linje {line}: et antal kan ikke være {found}.</translation>
    </message>
    <message>
        <source>Line {line}: a count must be a whole number, not {found}.</source>
        <translation>Linje {line}: et antal skal være et helt tal, ikke {found}.</translation>
    </message>
    <message>
        <source>Line {line}: a denominator cannot be {found}.</source>
        <translation>Linje {line}: en nævner kan ikke være {found}.</translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark is missing or out of place.</source>
        <translation>Linje {line}: et anførselstegn mangler eller står forkert.</translation>
    </message>
    <message>
        <source>Line {line}: the number {found} is too large or has too many decimals.</source>
        <translation>Linje {line}: tallet {found} er for stort eller har for mange decimaler.</translation>
    </message>
    <message>
        <source>Line {line}: the numerator {found} is larger than the denominator.</source>
        <translation>Linje {line}: tælleren {found} er større end nævneren.</translation>
    </message>
    <message>
        <source>Line {line}: {found} cells where there are {expected} columns.</source>
        <translation>Linje {line}: {found} felter, hvor der er {expected} kolonner.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” can mean one or a thousand. Write it without the point.</source>
        <translation>Linje {line}: ”{found}” kan betyde én eller tusind. Skriv tallet uden punktum.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” in the column “{column}” is not a number.</source>
        <translation>Linje {line}: ”{found}” i kolonnen ”{column}” er ikke et tal.</translation>
    </message>
    <message>
        <source>Score {row}: {found} is not one of the levels from -2 to 2.</source>
        <translation>Tal {row}: {found} er ikke et af trinene fra -2 til 2.</translation>
    </message>
    <message>
        <source>The chart cannot be split after row {found}: there are {rows} rows.</source>
        <translation>Diagrammet kan ikke deles efter række {found}: der er {rows} rækker.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Kolonnen ”{column}” mangler.</translation>
    </message>
    <message>
        <source>The column “{column}” is there twice.</source>
        <translation>Kolonnen ”{column}” er der to gange.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Filen findes ikke.</translation>
    </message>
    <message>
        <source>The file is not written as UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>Filen er ikke gemt som UTF-8-tekst. Gem den som UTF-8, og prøv igen.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and it is missing.</source>
        <translation>Den første linje skal navngive kolonnerne, og den mangler.</translation>
    </message>
    <message>
        <source>The line cannot be frozen at row {found}: there are {rows} rows.</source>
        <translation>Midterlinjen kan ikke fastholdes ved række {found}: der er {rows} rækker.</translation>
    </message>
    <message>
        <source>The questionnaire “{found}” is not known. Known are: {known}.</source>
        <translation>Spørgeskemaet ”{found}” kendes ikke. Kendt er: {known}.</translation>
    </message>
    <message>
        <source>The sum {found} is not between {low} and {high}.</source>
        <translation>Summen {found} ligger ikke mellem {low} og {high}.</translation>
    </message>
    <message>
        <source>There are columns both for “value” and for “numerator” and “denominator”; it is not clear which to use.</source>
        <translation>Der er kolonner både for ”value” og for ”numerator” og ”denominator”. Det er ikke til at se, hvilke der skal bruges.</translation>
    </message>
    <message>
        <source>There are {found} answers; the questionnaire has {expected} questions.</source>
        <translation>Der er {found} svar, men spørgeskemaet har {expected} spørgsmål.</translation>
    </message>
    <message>
        <source>There are {found} weights for {goals} goals.</source>
        <translation>Der er {found} vægte til {goals} mål.</translation>
    </message>
    <message>
        <source>There is nothing to vote on.</source>
        <translation>Der er intet at stemme om.</translation>
    </message>
    <message>
        <source>Weight {row} cannot be {found}.</source>
        <translation>Vægt {row} kan ikke være {found}.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>et JSON-objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tal</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>et helt tal</translation>
    </message>
    <message>
        <source>begin a new part after row K; may be repeated</source>
        <translation>begynd en ny del efter række K; kan gentages</translation>
    </message>
    <message>
        <source>control chart, from CSV</source>
        <translation>kontroldiagram, fra CSV</translation>
    </message>
    <message>
        <source>counting of votes, from JSON</source>
        <translation>optælling af stemmer, fra JSON</translation>
    </message>
    <message>
        <source>goal attainment, from JSON</source>
        <translation>målopfyldelse, fra JSON</translation>
    </message>
    <message>
        <source>keep the median of the rows up to K</source>
        <translation>fasthold medianen af rækkerne til og med K</translation>
    </message>
    <message>
        <source>leave out very large moving ranges (chart i)</source>
        <translation>udelad meget store spring mellem nabopunkter (diagram i)</translation>
    </message>
    <message>
        <source>readability of a text</source>
        <translation>en teksts læsbarhed</translation>
    </message>
    <message>
        <source>run chart with the Anhøj rules, from CSV</source>
        <translation>seriediagram med Anhøj-reglerne, fra CSV</translation>
    </message>
    <message>
        <source>score of a wellbeing questionnaire, from JSON</source>
        <translation>resultat af et trivselsskema, fra JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>the file to read</source>
        <translation>filen, der skal læses</translation>
    </message>
    <message>
        <source>use this centre line instead of a median</source>
        <translation>brug denne midterlinje i stedet for en median</translation>
    </message>
    <message>
        <source>“rho” must be between 0 and 1, not {found}.</source>
        <translation>”rho” skal ligge mellem 0 og 1, ikke {found}.</translation>
    </message>
    <message>
        <source>“{found}” is not a number.</source>
        <translation>”{found}” er ikke et tal.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>”{key}” mangler.</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>”{key}” kendes ikke her.</translation>
    </message>
    <message>
        <source>“{key}” is there twice.</source>
        <translation>”{key}” er der to gange.</translation>
    </message>
    <message>
        <source>“{place}” must be {expected}.</source>
        <translation>”{place}” skal være {expected}.</translation>
    </message>
    <message>
        <source>“{place}”: the number is too large or has too many decimals.</source>
        <translation>”{place}”: tallet er for stort eller har for mange decimaler.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>”{text}” er ikke et tal.</translation>
    </message>
    <message>
        <source>“{text}” is not a row; rows are counted from 1.</source>
        <translation>”{text}” er ikke en række; rækker tælles fra 1.</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message numerus="yes">
        <source>%n side(s) answered</source>
        <translation>
            <numerusform>%n side har svaret</numerusform>
            <numerusform>%n sider har svaret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) are seen two steps or more apart. Begin there: differences are what you have to talk about.</source>
        <translation>
            <numerusform>I ser %n tema med to trin eller mere imellem jer. Begynd dér: forskellen er noget at tale om.</numerusform>
            <numerusform>I ser %n temaer med to trin eller mere imellem jer. Begynd dér: forskellene er noget at tale om.</numerusform>
        </translation>
    </message>
    <message>
        <source>1: far to go. 5: it works well.</source>
        <translation>1: langt igen. 5: det går godt.</translation>
    </message>
    <message>
        <source>A few sentences that everybody in the group can tell.</source>
        <translation>Nogle få sætninger, som alle i gruppen kan fortælle videre.</translation>
    </message>
    <message>
        <source>A new development area</source>
        <translation>Et nyt udviklingsområde</translation>
    </message>
    <message>
        <source>A new strength</source>
        <translation>En ny styrke</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Tilføj: {what}</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle temaer</translation>
    </message>
    <message>
        <source>All themes and all sides</source>
        <translation>Alle temaer og alle sider</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Et eksempel</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Svaret den</translation>
    </message>
    <message>
        <source>Ask relatives, too</source>
        <translation>Spørg også pårørende</translation>
    </message>
    <message>
        <source>Confirmed {date} by {role}.</source>
        <translation>Bekræftet {date} af {role}.</translation>
    </message>
    <message>
        <source>Development areas</source>
        <translation>Udviklingsområder</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Each theme in a line, each side in a column. Enter opens a theme.</source>
        <translation>Hvert tema har en linje, og hver side har en kolonne. Enter åbner et tema.</translation>
    </message>
    <message numerus="yes">
        <source>Heard on %n theme(s)</source>
        <translation>
            <numerusform>Hørt om %n tema</numerusform>
            <numerusform>Hørt om %n temaer</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the questions</source>
        <translation>Skjul spørgsmålene</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of the answer of {side}</source>
        <translation>Historik for svaret fra {side}</translation>
    </message>
    <message>
        <source>How far are we?</source>
        <translation>Hvor langt er vi?</translation>
    </message>
    <message>
        <source>How it was expressed</source>
        <translation>Sådan blev det sagt</translation>
    </message>
    <message>
        <source>It is shown in the reports.</source>
        <translation>Det står i rapporterne.</translation>
    </message>
    <message>
        <source>Make it a development area</source>
        <translation>Gør til udviklingsområde</translation>
    </message>
    <message>
        <source>Make it a strength</source>
        <translation>Gør til styrke</translation>
    </message>
    <message>
        <source>Missing, with a reason</source>
        <translation>Mangler, med begrundelse</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Intet tema</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ikke spurgt endnu</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Ikke bekræftet endnu</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Ikke hørt endnu</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Pass, no number</source>
        <translation>Pas, intet tal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the answer of {side}</source>
        <translation>Fjern svaret fra {side}</translation>
    </message>
    <message>
        <source>See the house from several sides, theme by theme.</source>
        <translation>Se på huset fra flere sider, ét tema ad gangen.</translation>
    </message>
    <message>
        <source>Show it back</source>
        <translation>Vis det frem</translation>
    </message>
    <message>
        <source>Show the questions</source>
        <translation>Vis spørgsmålene</translation>
    </message>
    <message>
        <source>Shown back</source>
        <translation>Vist frem</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Stands under What we found</source>
        <translation>Står under Det fandt vi</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrker</translation>
    </message>
    <message>
        <source>Take the findings to the house meeting and the staff meeting, and let people correct them. Then press 2. Initial analysis in the line at the top and confirm the day.</source>
        <translation>Tag det, I fandt, med på husmøde og personalemøde, og lad folk rette i det. Tryk så på Indledende analyse i linjen øverst, og bekræft dagen.</translation>
    </message>
    <message>
        <source>The answer of {side} is removed.</source>
        <translation>Svaret fra {side} er fjernet.</translation>
    </message>
    <message>
        <source>The development area stands under What we found.</source>
        <translation>Udviklingsområdet står nu under Det fandt vi.</translation>
    </message>
    <message>
        <source>The residents' view</source>
        <translation>Beboernes syn</translation>
    </message>
    <message>
        <source>The sides are close to each other.</source>
        <translation>Siderne ligger tæt på hinanden.</translation>
    </message>
    <message>
        <source>The sides give the same score.</source>
        <translation>Siderne giver samme tal.</translation>
    </message>
    <message>
        <source>The six themes</source>
        <translation>De seks temaer</translation>
    </message>
    <message>
        <source>The strength stands under What we found.</source>
        <translation>Styrken står nu under Det fandt vi.</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Det samlede billede</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>We work with this</source>
        <translation>Det arbejder vi med</translation>
    </message>
    <message>
        <source>What could be better? Tick the one or two you will work with.</source>
        <translation>Hvad kunne blive bedre? Sæt kryds ved det ene eller de to, I vil arbejde med.</translation>
    </message>
    <message>
        <source>What does the analysis say as a whole?</source>
        <translation>Hvad siger analysen alt i alt?</translation>
    </message>
    <message>
        <source>What must not break while you change things?</source>
        <translation>Hvad må ikke gå i stykker, mens I laver om?</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Det, siden viser</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Det fandt vi</translation>
    </message>
    <message>
        <source>What we want to get better at</source>
        <translation>Det vil vi gerne blive bedre til</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Det virker</translation>
    </message>
    <message>
        <source>When an answer is short, ask on: {questions}</source>
        <translation>Er et svar kort, så spørg videre: {questions}</translation>
    </message>
    <message>
        <source>Why is it missing, and how will you find it?</source>
        <translation>Hvorfor mangler det, og hvordan finder I det?</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>Værd at tale om</translation>
    </message>
    <message>
        <source>Write it in a few words first.</source>
        <translation>Skriv det først med få ord.</translation>
    </message>
    <message>
        <source>You see this {count} steps apart ({scores}). Nobody is wrong: ask each other for an example.</source>
        <translation>Der er {count} trin imellem jer ({scores}). Ingen tager fejl: spørg hinanden om et eksempel.</translation>
    </message>
    <message>
        <source>e.g. Calm mornings for everyone</source>
        <translation>fx Rolige morgener for alle</translation>
    </message>
    <message>
        <source>e.g. We ask again with picture cards at the house meeting</source>
        <translation>fx Vi spørger igen med billedkort på husmødet</translation>
    </message>
    <message>
        <source>e.g. We laugh together every day</source>
        <translation>fx Vi griner sammen hver dag</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>intet tal</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>worth a talk</source>
        <translation>værd at tale om</translation>
    </message>
    <message>
        <source>{count} steps apart: worth a talk</source>
        <translation>{count} trin fra hinanden: værd at tale om</translation>
    </message>
    <message>
        <source>“{text}” is removed.</source>
        <translation>”{text}” er fjernet.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Apr</source>
        <translation>apr.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep.</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Agree first how you decide; then say it aloud, one by one.</source>
        <translation>Aftal først, hvordan I beslutter. Sig det så højt, én ad gangen.</translation>
    </message>
    <message>
        <source>Choose how you decide</source>
        <translation>Vælg, hvordan I beslutter</translation>
    </message>
    <message>
        <source>Choose the form</source>
        <translation>Vælg formen</translation>
    </message>
    <message>
        <source>Choose “{title}”</source>
        <translation>Vælg ”{title}”</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>How do you decide?</source>
        <translation>Hvordan beslutter I?</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Indvendinger</translation>
    </message>
    <message>
        <source>One sentence, in their own words.</source>
        <translation>Én sætning med deres egne ord.</translation>
    </message>
    <message>
        <source>Say how you decide.</source>
        <translation>Sig, hvordan I beslutter.</translation>
    </message>
    <message>
        <source>The earlier choice, “{title}”, is kept beside it.</source>
        <translation>Det tidligere valg, ”{title}”, bliver stående ved siden af.</translation>
    </message>
    <message>
        <source>They stay here, also when one person stands alone.</source>
        <translation>De bliver stående, også når én står alene.</translation>
    </message>
    <message>
        <source>What do the residents say?</source>
        <translation>Hvad siger beboerne?</translation>
    </message>
    <message>
        <source>What do the staff say?</source>
        <translation>Hvad siger medarbejderne?</translation>
    </message>
    <message>
        <source>What does the leadership say?</source>
        <translation>Hvad siger ledelsen?</translation>
    </message>
    <message>
        <source>When do you look at it again?</source>
        <translation>Hvornår ser I på det igen?</translation>
    </message>
    <message>
        <source>Why this form?</source>
        <translation>Hvorfor denne form?</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kan udelades</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>%n række hentet ind.</numerusform>
            <numerusform>%n rækker hentet ind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be brought in.</source>
        <translation>
            <numerusform>%n række ville blive hentet ind.</numerusform>
            <numerusform>%n rækker ville blive hentet ind.</numerusform>
        </translation>
    </message>
    <message>
        <source>A library file or a postgresql:// URL.</source>
        <translation>En biblioteksfil eller en postgresql://-adresse.</translation>
    </message>
    <message>
        <source>A report ends in one of: {formats}.</source>
        <translation>En rapport ender på en af: {formats}.</translation>
    </message>
    <message>
        <source>An error in the program. The report lies in {path}.</source>
        <translation>En fejl i programmet. Fejlrapporten ligger i {path}.</translation>
    </message>
    <message>
        <source>Bring a package into a library.</source>
        <translation>Hent en pakke ind i et bibliotek.</translation>
    </message>
    <message>
        <source>Characters the font lacks are shown as □: {characters}</source>
        <translation>Tegn, som skrifttypen mangler, vises som □: {characters}</translation>
    </message>
    <message>
        <source>Check file, rows, links and journal.</source>
        <translation>Kontrollér fil, rækker, henvisninger og journal.</translation>
    </message>
    <message>
        <source>Check that the program itself is whole.</source>
        <translation>Kontrollér, at programmet selv er helt.</translation>
    </message>
    <message>
        <source>Everything in the package is here already.</source>
        <translation>Alt i pakken er her allerede.</translation>
    </message>
    <message>
        <source>External editions cannot be made yet.</source>
        <translation>Eksterne udgaver kan ikke laves endnu.</translation>
    </message>
    <message>
        <source>For development groups: plan, try, meet and report.</source>
        <translation>For udviklingsgrupper: planlæg, afprøv, mødes og rapportér.</translation>
    </message>
    <message>
        <source>List what a library holds.</source>
        <translation>Vis, hvad et bibliotek rummer.</translation>
    </message>
    <message>
        <source>Make a library filled with the shipped examples.</source>
        <translation>Opret et bibliotek med de medfølgende eksempler.</translation>
    </message>
    <message>
        <source>Make an empty library.</source>
        <translation>Opret et tomt bibliotek.</translation>
    </message>
    <message>
        <source>Name the library with --library L.</source>
        <translation>Nævn biblioteket med --library L.</translation>
    </message>
    <message>
        <source>No progress on standard error.</source>
        <translation>Ingen fremdrift på fejludgangen.</translation>
    </message>
    <message>
        <source>One example only.</source>
        <translation>Kun ét eksempel.</translation>
    </message>
    <message>
        <source>Only say what it would do.</source>
        <translation>Sig kun, hvad der ville ske.</translation>
    </message>
    <message>
        <source>Open the window, print how long it took, and stop.</source>
        <translation>Åbn vinduet, skriv hvor længe det tog, og stop.</translation>
    </message>
    <message>
        <source>Reports as of an earlier day cannot be made yet.</source>
        <translation>Rapporter pr. en tidligere dag kan ikke laves endnu.</translation>
    </message>
    <message>
        <source>Show the version and stop.</source>
        <translation>Vis versionen, og stop.</translation>
    </message>
    <message>
        <source>The language of messages.</source>
        <translation>Sproget i meddelelser.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Biblioteket er i orden.</translation>
    </message>
    <message>
        <source>The report {kind} needs --{needs} ID and nothing else.</source>
        <translation>Rapporten {kind} skal have --{needs} ID og ikke andet.</translation>
    </message>
    <message>
        <source>There is no example {name}. There are: {names}.</source>
        <translation>Der er ikke noget eksempel {name}. Der er: {names}.</translation>
    </message>
    <message>
        <source>There is no report {kind}. There are: {kinds}.</source>
        <translation>Der er ikke nogen rapport {kind}. Der er: {kinds}.</translation>
    </message>
    <message>
        <source>Write a package from a library.</source>
        <translation>Skriv en pakke fra et bibliotek.</translation>
    </message>
    <message>
        <source>Write a report as PDF, Word, HTML or text.</source>
        <translation>Skriv en rapport som PDF, Word, HTML eller tekst.</translation>
    </message>
    <message>
        <source>{kind}: {old} is taken here and becomes {new}.</source>
        <translation>{kind}: {old} er optaget her og bliver til {new}.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>An error in the program</source>
        <translation>Der er en fejl i programmet</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiér rapporten</translation>
    </message>
    <message>
        <source>Everything you have written is saved. The report below holds nothing of it; send it to those who look after the program.</source>
        <translation>Alt, du har skrevet, er gemt. Rapporten herunder indeholder intet af det. Send den til dem, der passer programmet.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Pick a date in a calendar</source>
        <translation>Vælg en dato i en kalender</translation>
    </message>
    <message>
        <source>Write a date, for example 12 January 2024.</source>
        <translation>Skriv en dato, for eksempel 12. januar 2024.</translation>
    </message>
    <message>
        <source>e.g. 12.1. or +14</source>
        <translation>fx 12.1. eller +14</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>An objection stays in the minutes, also when it is alone.</source>
        <translation>En indvending bliver i referatet, også når den står alene.</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Ret beslutningen</translation>
    </message>
    <message>
        <source>For example: the leader</source>
        <translation>For eksempel: lederen</translation>
    </message>
    <message>
        <source>How was it decided?</source>
        <translation>Hvordan blev det besluttet?</translation>
    </message>
    <message>
        <source>May the group decide this itself?</source>
        <translation>Må gruppen selv bestemme det?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke noteret</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Indvendinger</translation>
    </message>
    <message>
        <source>One sentence, in their own words.</source>
        <translation>Én sætning, med deres egne ord.</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Gem beslutningen</translation>
    </message>
    <message>
        <source>We try … from … until …, and look at it again on …</source>
        <translation>Vi prøver … fra … til …, og ser på det igen den …</translation>
    </message>
    <message>
        <source>What do the residents say to it?</source>
        <translation>Hvad siger beboerne til det?</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>Hvad bygger den på?</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Hvad blev besluttet?</translation>
    </message>
    <message>
        <source>When do we look at it again?</source>
        <translation>Hvornår ser vi på den igen?</translation>
    </message>
    <message>
        <source>Who is asked instead?</source>
        <translation>Hvem skal spørges i stedet?</translation>
    </message>
    <message>
        <source>Write the decision</source>
        <translation>Skriv beslutningen</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>må gerne stå tomt</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>DRAFT</source>
        <translation>UDKAST</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
    <message>
        <source>[Picture: {words}]</source>
        <translation>[Billede: {words}]</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>en pårørende</translation>
    </message>
    <message>
        <source>a resident</source>
        <translation>en beboer</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen endnu</translation>
    </message>
</context>
<context>
    <name>EmbeddingPage</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planlagt</numerusform>
            <numerusform>%n planlagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at now</source>
        <translation>
            <numerusform>%n skal ses efter nu</numerusform>
            <numerusform>%n skal ses efter nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be written in</source>
        <translation>
            <numerusform>%n mangler at blive skrevet ind</numerusform>
            <numerusform>%n mangler at blive skrevet ind</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is an answer, too</source>
        <translation>Et nej er også et svar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>After {months} months: {date}</source>
        <translation>Efter {months} måneder: {date}</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>En anden dato</translation>
    </message>
    <message>
        <source>Does the practice still live?</source>
        <translation>Lever praksis stadig?</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Enter opens a line. Alt with an arrow moves it. Delete removes it.</source>
        <translation>Enter åbner en linje. Alt og en pil flytter den. Delete fjerner den.</translation>
    </message>
    <message>
        <source>For example: evenings the residents decide about</source>
        <translation>For eksempel: aftener, som beboerne bestemmer over</translation>
    </message>
    <message>
        <source>For example: head of the house</source>
        <translation>For eksempel: afdelingsleder</translation>
    </message>
    <message>
        <source>For example: the six o'clock question stands on day 1</source>
        <translation>For eksempel: spørgsmålet kl. 18 står på dag 1</translation>
    </message>
    <message>
        <source>Go there, and ask a resident and a temp</source>
        <translation>Gå derhen, og spørg en beboer og en vikar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of the owner</source>
        <translation>Ejerens historik</translation>
    </message>
    <message>
        <source>How do you share it?</source>
        <translation>Hvordan deler I det?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hvordan?</translation>
    </message>
    <message>
        <source>If it is not to be shared: why not?</source>
        <translation>Hvis det ikke skal deles: hvorfor ikke?</translation>
    </message>
    <message>
        <source>It is not to be shared</source>
        <translation>Det deles ikke</translation>
    </message>
    <message>
        <source>It is shared</source>
        <translation>Det er delt</translation>
    </message>
    <message>
        <source>It is written in</source>
        <translation>Det er skrevet ind</translation>
    </message>
    <message numerus="yes">
        <source>It was to be looked at %n day(s) ago.</source>
        <translation>
            <numerusform>Den skulle være set efter for %n dag siden.</numerusform>
            <numerusform>Den skulle være set efter for %n dage siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Set efter</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Set efter den</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Se efter igen</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Ingen datoer endnu</translation>
    </message>
    <message>
        <source>No dates yet. A date in the calendar is what makes somebody go and look.</source>
        <translation>Ingen datoer endnu. En dato i kalenderen er det, der får nogen til at gå hen og se efter.</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Ingen ejer endnu</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Intet sted endnu</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Ikke afgjort endnu</translation>
    </message>
    <message>
        <source>Not yet written in</source>
        <translation>Ikke skrevet ind</translation>
    </message>
    <message>
        <source>Nothing yet. A page to the other houses is enough; so is a no with a reason.</source>
        <translation>Intet endnu. En side til de andre botilbud er nok. Et nej med en grund er også nok.</translation>
    </message>
    <message>
        <source>Nothing yet. What only lives in people's heads leaves with them.</source>
        <translation>Intet endnu. Det, der kun bor i folks hoveder, forsvinder sammen med dem.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Hvilken dag?</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Planlæg det igen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Sæt datoen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgjort</translation>
    </message>
    <message>
        <source>Somebody in the house who has said yes. Write the position too: it stays when people change jobs.</source>
        <translation>En på stedet, der har sagt ja. Skriv også stillingen: den bliver, når folk skifter job.</translation>
    </message>
    <message>
        <source>Somebody looks whether it still lives: after about three months, and again after six to twelve.</source>
        <translation>Nogen ser efter, om det stadig lever: efter omkring tre måneder og igen efter seks til tolv.</translation>
    </message>
    <message>
        <source>Somebody who has said yes</source>
        <translation>En, der har sagt ja</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Tag svaret væk</translation>
    </message>
    <message>
        <source>The answer is taken away.</source>
        <translation>Svaret er taget væk.</translation>
    </message>
    <message>
        <source>The date {date} is removed.</source>
        <translation>Datoen {date} er fjernet.</translation>
    </message>
    <message>
        <source>The papers people really use: the rota, the introduction of new staff, a procedure.</source>
        <translation>De papirer, folk faktisk bruger: vagtplanen, introduktionen af nye, en procedure.</translation>
    </message>
    <message>
        <source>There is an owner</source>
        <translation>Der er en ejer</translation>
    </message>
    <message>
        <source>Time, meetings, and who takes over after them</source>
        <translation>Tid, møder, og hvem der tager over efter ejeren</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Skal ses efter den</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Hvad så I?</translation>
    </message>
    <message>
        <source>What does it say there?</source>
        <translation>Hvad står der?</translation>
    </message>
    <message>
        <source>What is agreed with the owner?</source>
        <translation>Hvad er aftalt med ejeren?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hvad handler det om?</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Hvad der deles</translation>
    </message>
    <message>
        <source>What keeps the practice alive when the group is gone.</source>
        <translation>Det, der holder praksis i live, når gruppen er slut.</translation>
    </message>
    <message>
        <source>What other houses get to know. Each is shared in the end, or declined with a reason.</source>
        <translation>Det, andre botilbud får at vide. Hver ting bliver enten delt eller sagt nej til med en grund.</translation>
    </message>
    <message>
        <source>Where is it to live?</source>
        <translation>Hvor skal det bo?</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Hvor det bor</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Hvor?</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>Hvem ejer det</translation>
    </message>
    <message>
        <source>Who owns it?</source>
        <translation>Hvem ejer det?</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Skrevet ind</translation>
    </message>
    <message>
        <source>Written in on</source>
        <translation>Skrevet ind den</translation>
    </message>
    <message>
        <source>You will look again on {date}.</source>
        <translation>I ser efter igen {date}.</translation>
    </message>
    <message>
        <source>written in on {date}</source>
        <translation>skrevet ind {date}</translation>
    </message>
    <message>
        <source>{outcome}, seen on {date}</source>
        <translation>{outcome}, set {date}</translation>
    </message>
    <message>
        <source>“{text}” is not to be shared.</source>
        <translation>“{text}” deles ikke.</translation>
    </message>
    <message>
        <source>“{text}” is planned again.</source>
        <translation>“{text}” er planlagt igen.</translation>
    </message>
    <message>
        <source>“{text}” is removed.</source>
        <translation>“{text}” er fjernet.</translation>
    </message>
    <message>
        <source>“{text}” is shared.</source>
        <translation>“{text}” er delt.</translation>
    </message>
</context>
<context>
    <name>Enum.AsPlanned</name>
    <message>
        <source>As planned</source>
        <translation>Som planlagt</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Ikke som planlagt</translation>
    </message>
    <message>
        <source>Partly as planned</source>
        <translation>Delvist som planlagt</translation>
    </message>
</context>
<context>
    <name>Enum.AssumptionState</name>
    <message>
        <source>Did not hold</source>
        <translation>Holdt ikke</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ved vi ikke endnu</translation>
    </message>
</context>
<context>
    <name>Enum.AttendanceState</name>
    <message>
        <source>Absent</source>
        <translation>Ikke mødt</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Present in part</source>
        <translation>Til stede en del af mødet</translation>
    </message>
</context>
<context>
    <name>Enum.ChangeVerdict</name>
    <message>
        <source>Against the wanted direction</source>
        <translation>Imod den ønskede retning</translation>
    </message>
    <message>
        <source>Cannot be said yet</source>
        <translation>Kan ikke siges endnu</translation>
    </message>
    <message>
        <source>In the wanted direction</source>
        <translation>I den ønskede retning</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
</context>
<context>
    <name>Enum.ConditionKind</name>
    <message>
        <source>Read from what is written</source>
        <translation>Ses af det, der er skrevet</translation>
    </message>
    <message>
        <source>Somebody vouches for it</source>
        <translation>Nogen står inde for det</translation>
    </message>
</context>
<context>
    <name>Enum.CourseState</name>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>I arkivet</translation>
    </message>
</context>
<context>
    <name>Enum.CycleDecision</name>
    <message>
        <source>Adapt</source>
        <translation>Tilpas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Udbred</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Try for longer</source>
        <translation>Prøv længere</translation>
    </message>
</context>
<context>
    <name>Enum.DecisionRule</name>
    <message>
        <source>All agree</source>
        <translation>Alle er enige</translation>
    </message>
    <message>
        <source>Consent: no reasoned objection</source>
        <translation>Samtykke: ingen begrundede indvendinger</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Flertal</translation>
    </message>
    <message>
        <source>The leader decides</source>
        <translation>Lederen beslutter</translation>
    </message>
    <message>
        <source>Vote with several marks</source>
        <translation>Afstemning med flere krydser</translation>
    </message>
</context>
<context>
    <name>Enum.Direction</name>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Only followed</source>
        <translation>Følges</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
</context>
<context>
    <name>Enum.EvidenceKind</name>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prøvehandling</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stemme</translation>
    </message>
</context>
<context>
    <name>Enum.ExpressionMode</name>
    <message>
        <source>Eye gaze</source>
        <translation>Blik</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Tale</translation>
    </message>
    <message>
        <source>Through a support person</source>
        <translation>Gennem en støtteperson</translation>
    </message>
</context>
<context>
    <name>Enum.FindingKind</name>
    <message>
        <source>Development area</source>
        <translation>Udviklingsområde</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
</context>
<context>
    <name>Enum.FitQuestion</name>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Viden</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcer</translation>
    </message>
    <message>
        <source>Usability</source>
        <translation>Brugbarhed</translation>
    </message>
    <message>
        <source>Wish to</source>
        <translation>Lyst</translation>
    </message>
</context>
<context>
    <name>Enum.GateState</name>
    <message>
        <source>Ahead</source>
        <translation>Kommer senere</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passeret</translation>
    </message>
    <message>
        <source>The group is here</source>
        <translation>Her er gruppen</translation>
    </message>
</context>
<context>
    <name>Enum.ItemKind</name>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Drøftelse</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Orientering</translation>
    </message>
</context>
<context>
    <name>Enum.ItemState</name>
    <message>
        <source>Carried over</source>
        <translation>Udsat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbent</translation>
    </message>
</context>
<context>
    <name>Enum.LegalBasis</name>
    <message>
        <source>Another legal basis</source>
        <translation>Anden hjemmel</translation>
    </message>
    <message>
        <source>Long-term stay, section 108 of the Social Services Act</source>
        <translation>Længerevarende ophold, servicelovens § 108</translation>
    </message>
    <message>
        <source>Own tenancy with support, section 105 of the Social Housing Act</source>
        <translation>Egen bolig med støtte, almenboliglovens § 105</translation>
    </message>
    <message>
        <source>Temporary stay, section 107 of the Social Services Act</source>
        <translation>Midlertidigt ophold, servicelovens § 107</translation>
    </message>
</context>
<context>
    <name>Enum.Mandate</name>
    <message>
        <source>Outside the mandate</source>
        <translation>Uden for mandatet</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>Within the mandate</source>
        <translation>Inden for mandatet</translation>
    </message>
</context>
<context>
    <name>Enum.MeetingKind</name>
    <message>
        <source>Group meeting</source>
        <translation>Gruppemøde</translation>
    </message>
    <message>
        <source>Progress meeting</source>
        <translation>Fremdriftsmøde</translation>
    </message>
    <message>
        <source>Residents' meeting</source>
        <translation>Beboermøde</translation>
    </message>
    <message>
        <source>Steering group meeting</source>
        <translation>Styregruppemøde</translation>
    </message>
</context>
<context>
    <name>Enum.MeetingState</name>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
</context>
<context>
    <name>Enum.MemberRole</name>
    <message>
        <source>Consultant</source>
        <translation>Konsulent</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samarbejdspartner</translation>
    </message>
    <message>
        <source>Peer worker</source>
        <translation>Peer-medarbejder</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Beboer</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Støtteperson</translation>
    </message>
</context>
<context>
    <name>Enum.Perspective</name>
    <message>
        <source>Leadership</source>
        <translation>Ledelse</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Beboere</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medarbejdere</translation>
    </message>
</context>
<context>
    <name>Enum.Phase</name>
    <message>
        <source>Choosing a practice form</source>
        <translation>Valg af praksisform</translation>
    </message>
    <message>
        <source>Embedding and sharing</source>
        <translation>Forankring og deling</translation>
    </message>
    <message>
        <source>Initial analysis</source>
        <translation>Indledende analyse</translation>
    </message>
    <message>
        <source>Local adaptation and plan</source>
        <translation>Oversættelse og plan</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Opstart</translation>
    </message>
    <message>
        <source>Synthesis and recommendations</source>
        <translation>Opsamling og anbefalinger</translation>
    </message>
    <message>
        <source>Trialling</source>
        <translation>Afprøvning</translation>
    </message>
</context>
<context>
    <name>Enum.PlaceKind</name>
    <message>
        <source>Elsewhere</source>
        <translation>Et andet sted</translation>
    </message>
    <message>
        <source>Introduction of new staff</source>
        <translation>Introduktion af nye</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Vagtplan</translation>
    </message>
</context>
<context>
    <name>Enum.RecheckOutcome</name>
    <message>
        <source>The practice is gone</source>
        <translation>Praksis er væk</translation>
    </message>
    <message>
        <source>The practice lives</source>
        <translation>Praksis lever</translation>
    </message>
    <message>
        <source>The practice lives in part</source>
        <translation>Praksis lever delvist</translation>
    </message>
</context>
<context>
    <name>Enum.RecommendationState</name>
    <message>
        <source>Final</source>
        <translation>Endelig</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Foreløbig</translation>
    </message>
</context>
<context>
    <name>Enum.Rhythm</name>
    <message>
        <source>Every day</source>
        <translation>Hver dag</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hver måned</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Hver anden uge</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Hvert kvartal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uge</translation>
    </message>
</context>
<context>
    <name>Enum.RiskLevel</name>
    <message>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
</context>
<context>
    <name>Enum.SharingKind</name>
    <message>
        <source>Afternoon meeting</source>
        <translation>Eftermiddagsmøde</translation>
    </message>
    <message>
        <source>Knowledge letter</source>
        <translation>Vidensbrev</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Theme day</source>
        <translation>Temadag</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
</context>
<context>
    <name>Enum.SharingState</name>
    <message>
        <source>Not to be shared</source>
        <translation>Deles ikke</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delt</translation>
    </message>
</context>
<context>
    <name>Enum.SiteOrder</name>
    <message>
        <source>By municipality</source>
        <translation>Efter kommune</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Efter navn</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Efter nummer</translation>
    </message>
</context>
<context>
    <name>Enum.SubjectKind</name>
    <message>
        <source>Earlier decision</source>
        <translation>Tidligere beslutning</translation>
    </message>
    <message>
        <source>Question to the leader</source>
        <translation>Spørgsmål til lederen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
</context>
<context>
    <name>Enum.TaskState</name>
    <message>
        <source>Cancelled</source>
        <translation>Opgivet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
</context>
<context>
    <name>Enum.Theme</name>
    <message>
        <source>Civil society</source>
        <translation>Civilsamfund</translation>
    </message>
    <message>
        <source>Collaboration with the resident</source>
        <translation>Samarbejde med borgeren</translation>
    </message>
    <message>
        <source>Education and employment</source>
        <translation>Uddannelse og beskæftigelse</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sundhed</translation>
    </message>
    <message>
        <source>Leadership and organisation</source>
        <translation>Ledelse og organisation</translation>
    </message>
    <message>
        <source>Wholeness and coherence</source>
        <translation>Helhed og sammenhæng</translation>
    </message>
</context>
<context>
    <name>Enum.TrialState</name>
    <message>
        <source>Finished</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A course lasts from {low} to {high} months.</source>
        <translation>Et forløb varer fra {low} til {high} måneder.</translation>
    </message>
    <message>
        <source>A final recommendation says under which conditions it holds, where its limits are, and what it rests on.</source>
        <translation>En endelig anbefaling siger, under hvilke betingelser den gælder, hvor grænserne går, og hvad den hviler på.</translation>
    </message>
    <message>
        <source>A link leads nowhere: {place}</source>
        <translation>En henvisning peger ikke på noget: {place}</translation>
    </message>
    <message>
        <source>A practice form or a trial builds on this ({count}). Take the link away there first.</source>
        <translation>En praksisform eller en prøvehandling bygger på dette ({count}). Fjern koblingen dér først.</translation>
    </message>
    <message>
        <source>A row cannot be read: {place}</source>
        <translation>En række kan ikke læses: {place}</translation>
    </message>
    <message>
        <source>A row is not in the journal: {place}</source>
        <translation>En række står ikke i journalen: {place}</translation>
    </message>
    <message>
        <source>A row was changed past the journal: {place}</source>
        <translation>En række er ændret uden om journalen: {place}</translation>
    </message>
    <message>
        <source>A support person supports a resident. Choose a resident.</source>
        <translation>En støtteperson støtter en beboer. Vælg en beboer.</translation>
    </message>
    <message>
        <source>A text holds a number that looks like a CPR number ({place}). Remove it, or declare that it is none.</source>
        <translation>En tekst rummer et tal, der ligner et CPR-nummer ({place}). Fjern det, eller erklær, at det ikke er et.</translation>
    </message>
    <message>
        <source>A trial lasts at most {weeks} weeks; this is {days} days. Make it smaller, or split it in two.</source>
        <translation>En prøvehandling varer højst {weeks} uger; dette er {days} dage. Gør den mindre, eller del den i to.</translation>
    </message>
    <message>
        <source>A trial or a recommendation rests on this indicator ({count}). Close it instead of removing it.</source>
        <translation>En prøvehandling eller en anbefaling hviler på indikatoren ({count}). Luk den i stedet for at fjerne den.</translation>
    </message>
    <message>
        <source>An addendum comes after the approval, {date}.</source>
        <translation>En tilføjelse kommer efter godkendelsen, {date}.</translation>
    </message>
    <message>
        <source>An agenda item takes up one thing: a task, a decision or a question.</source>
        <translation>Et punkt på dagsordenen tager én ting op: en opgave, en beslutning eller et spørgsmål.</translation>
    </message>
    <message>
        <source>Choose a development area. This is a strength.</source>
        <translation>Vælg et udviklingsområde. Dette er en styrke.</translation>
    </message>
    <message>
        <source>Choose from {low} to {high} decimals.</source>
        <translation>Vælg fra {low} til {high} decimaler.</translation>
    </message>
    <message>
        <source>Choose one practice form: one of the nine, or one of your own.</source>
        <translation>Vælg én praksisform: en af de ni eller en af jeres egne.</translation>
    </message>
    <message>
        <source>Choose the trial or the indicator that shows it.</source>
        <translation>Vælg den prøvehandling eller indikator, der viser det.</translation>
    </message>
    <message>
        <source>Close the course before it is put in the archive.</source>
        <translation>Afslut forløbet, før det lægges i arkivet.</translation>
    </message>
    <message>
        <source>Conditions are still open ({count}). Meet them, or write why you go on all the same.</source>
        <translation>Der mangler stadig noget ({count}). Gør det færdigt, eller skriv, hvorfor I går videre alligevel.</translation>
    </message>
    <message>
        <source>Courses still belong to the programme ({count}). Take them out first.</source>
        <translation>Der hører stadig forløb til programmet ({count}). Tag dem ud først.</translation>
    </message>
    <message>
        <source>Decision {key} may lie outside the mandate: say who is asked.</source>
        <translation>Beslutning {key} ligger måske uden for mandatet: skriv, hvem der skal spørges.</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}, or pass.</source>
        <translation>Giv et tal fra {low} til {high}, eller sig pas.</translation>
    </message>
    <message>
        <source>It has been changed since, so it can no longer be undone.</source>
        <translation>Det er ændret siden, så det kan ikke længere fortrydes.</translation>
    </message>
    <message>
        <source>It is in use now, so it can no longer be undone.</source>
        <translation>Det bliver brugt nu, så det kan ikke længere fortrydes.</translation>
    </message>
    <message>
        <source>It is not here (any more): {identity}</source>
        <translation>Det findes ikke (længere): {identity}</translation>
    </message>
    <message>
        <source>It is not here any more.</source>
        <translation>Det findes ikke længere.</translation>
    </message>
    <message>
        <source>It is not there any more, so it can no longer be undone.</source>
        <translation>Det er her ikke længere, så det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Look at the decision again after the day it was made, {date}.</source>
        <translation>Datoen for at se på beslutningen igen skal ligge efter den dag, den blev taget, {date}.</translation>
    </message>
    <message>
        <source>Nobody is marked as present. Say who came first.</source>
        <translation>Ingen er noteret som til stede. Notér først, hvem der kom.</translation>
    </message>
    <message>
        <source>Only a development area can be what the group works on.</source>
        <translation>Kun et udviklingsområde kan være det, gruppen arbejder med.</translation>
    </message>
    <message>
        <source>Only a support person can support a resident. Choose that role first.</source>
        <translation>Kun en støtteperson kan støtte en beboer. Vælg den rolle først.</translation>
    </message>
    <message>
        <source>Set aside between {low} and {high} minutes.</source>
        <translation>Sæt mellem {low} og {high} minutter af.</translation>
    </message>
    <message>
        <source>Sites still write under this municipality ({count}). Give them another one first.</source>
        <translation>Der er stadig botilbud, der skriver under kommunen ({count}). Giv dem en anden først.</translation>
    </message>
    <message>
        <source>Some of the numbers need more than {decimals} decimals. Change them first.</source>
        <translation>Nogle af tallene har brug for flere end {decimals} decimaler. Ret dem først.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Fetch it again.</source>
        <translation>En anden har ændret dette imens. Hent det igen.</translation>
    </message>
    <message>
        <source>Something builds on this trial ({count}). Stop it instead of removing it.</source>
        <translation>Noget bygger på denne prøvehandling ({count}). Stop den i stedet for at fjerne den.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing you saved is lost.</source>
        <translation>Noget gik galt i programmet. Intet af det, du har gemt, er tabt.</translation>
    </message>
    <message>
        <source>Something with this name is already there: {path}</source>
        <translation>Der ligger allerede noget med det navn: {path}</translation>
    </message>
    <message>
        <source>Start the trial before it is finished.</source>
        <translation>Sæt prøvehandlingen i gang, før den afsluttes.</translation>
    </message>
    <message>
        <source>That is the date it has already.</source>
        <translation>Det er den frist, opgaven har i forvejen.</translation>
    </message>
    <message>
        <source>The answer cannot be older than the question.</source>
        <translation>Svaret kan ikke være ældre end spørgsmålet.</translation>
    </message>
    <message>
        <source>The answer is wanted on or after the day the question was asked.</source>
        <translation>Svaret kan først ønskes den dag, spørgsmålet blev stillet, eller senere.</translation>
    </message>
    <message>
        <source>The backup could not be verified and does not count: {path}</source>
        <translation>Sikkerhedskopien kunne ikke bekræftes og gælder ikke: {path}</translation>
    </message>
    <message>
        <source>The course cannot be closed before it began.</source>
        <translation>Forløbet kan ikke være afsluttet, før det begyndte.</translation>
    </message>
    <message>
        <source>The course is closed already.</source>
        <translation>Forløbet er allerede afsluttet.</translation>
    </message>
    <message>
        <source>The course is open already.</source>
        <translation>Forløbet er allerede i gang.</translation>
    </message>
    <message>
        <source>The date is agreed. Move it, and write why.</source>
        <translation>Fristen er aftalt. Flyt den, og skriv hvorfor.</translation>
    </message>
    <message>
        <source>The date of the meeting, {date}, has not come yet. Change the date if the meeting is held before.</source>
        <translation>Mødets dato, {date}, er ikke kommet endnu. Ret datoen, hvis mødet holdes før.</translation>
    </message>
    <message>
        <source>The day has not come yet. Write the day it happened.</source>
        <translation>Dagen er ikke kommet endnu. Skriv den dag, det skete.</translation>
    </message>
    <message>
        <source>The decision cannot come before the cycle began.</source>
        <translation>Beslutningen kan ikke ligge før afprøvningens start.</translation>
    </message>
    <message>
        <source>The decision is the basis of {count} other things and cannot be removed.</source>
        <translation>Beslutningen ligger til grund for {count} andre ting og kan ikke fjernes.</translation>
    </message>
    <message>
        <source>The decision lies within the mandate and is not lifted to anybody.</source>
        <translation>Beslutningen ligger inden for mandatet og skal ikke løftes til andre.</translation>
    </message>
    <message>
        <source>The decision was made on {date}; it cannot have been lifted before.</source>
        <translation>Beslutningen blev taget den {date} og kan ikke være løftet før.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make room and try again. {path}</source>
        <translation>Disken er fuld. Intet er tabt: skaf plads, og prøv igen. {path}</translation>
    </message>
    <message>
        <source>The file cannot be read: {path}</source>
        <translation>Filen kan ikke læses: {path}</translation>
    </message>
    <message>
        <source>The file cannot be written: {path}</source>
        <translation>Filen kan ikke skrives: {path}</translation>
    </message>
    <message>
        <source>The file is damaged and was not opened: {path}</source>
        <translation>Filen er beskadiget og er ikke åbnet: {path}</translation>
    </message>
    <message>
        <source>The file is damaged: {place}</source>
        <translation>Filen er beskadiget: {place}</translation>
    </message>
    <message>
        <source>The file is empty and is no library: {path}</source>
        <translation>Filen er tom og er ikke et bibliotek: {path}</translation>
    </message>
    <message>
        <source>The file is no package from Praksisrum.</source>
        <translation>Filen er ikke en pakke fra Praksisrum.</translation>
    </message>
    <message>
        <source>The file was not made by Praksisrum: {path}</source>
        <translation>Filen er ikke lavet af Praksisrum: {path}</translation>
    </message>
    <message>
        <source>The folder does not exist: {path}</source>
        <translation>Mappen findes ikke: {path}</translation>
    </message>
    <message>
        <source>The group has chosen this form. Withdraw the choice first.</source>
        <translation>Gruppen har valgt denne form. Træk valget tilbage først.</translation>
    </message>
    <message>
        <source>The group has gone on from this phase already.</source>
        <translation>Gruppen er allerede gået videre fra denne fase.</translation>
    </message>
    <message>
        <source>The group is considering this form already.</source>
        <translation>Gruppen overvejer allerede denne form.</translation>
    </message>
    <message>
        <source>The group went on from the phase before later than that. Change the date.</source>
        <translation>Gruppen gik først videre fra fasen før på en senere dag. Ret datoen.</translation>
    </message>
    <message>
        <source>The item has {count} decisions and tasks. Move or remove them first.</source>
        <translation>Punktet har {count} beslutninger og opgaver. Fjern dem først.</translation>
    </message>
    <message>
        <source>The journal has a gap: {place}</source>
        <translation>Journalen har et hul: {place}</translation>
    </message>
    <message>
        <source>The last day in the group is before the first. Change one of them.</source>
        <translation>Sidste dag i gruppen ligger før første dag. Ret en af dem.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>Sidste dag ligger før første dag. Ret en af dem.</translation>
    </message>
    <message>
        <source>The library already holds this, but it differs: {place} ({found}). Nothing was brought in.</source>
        <translation>Biblioteket har det allerede, men i en anden udgave: {place} ({found}). Intet er hentet ind.</translation>
    </message>
    <message>
        <source>The library can no longer be reached. Is the disk or the USB stick still connected? {path}</source>
        <translation>Biblioteket kan ikke længere nås. Sidder disken eller USB-stikket stadig i? {path}</translation>
    </message>
    <message>
        <source>The library cannot be written here: {path}</source>
        <translation>Der kan ikke skrives i biblioteket her: {path}</translation>
    </message>
    <message>
        <source>The library is in use by {user} on {machine} since {since}. It can be read, but not changed.</source>
        <translation>Biblioteket bruges af {user} på {machine} siden {since}. Det kan læses, men ikke ændres.</translation>
    </message>
    <message>
        <source>The library is open for reading only. Nothing was changed.</source>
        <translation>Biblioteket er kun åbent til læsning. Intet er ændret.</translation>
    </message>
    <message>
        <source>The library was busy. Try again in a moment.</source>
        <translation>Biblioteket var optaget. Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Praksisrum (schema {found}; this version knows {known}). Update the program: {path}</source>
        <translation>Biblioteket er lavet af en nyere udgave af Praksisrum (skema {found}; denne udgave kender {known}). Opdatér programmet: {path}</translation>
    </message>
    <message>
        <source>The library was made by an older version of Praksisrum and cannot be brought up to date here, because it cannot be written or is in use: {path}</source>
        <translation>Biblioteket er lavet med en ældre udgave af Praksisrum og kan ikke opdateres her, fordi der ikke kan skrives i det, eller fordi det er i brug: {path}</translation>
    </message>
    <message>
        <source>The logo has to be a PNG or JPEG picture.</source>
        <translation>Logoet skal være et billede i PNG eller JPEG.</translation>
    </message>
    <message>
        <source>The meeting has already been held.</source>
        <translation>Mødet er allerede holdt.</translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation>Mødet er ikke begyndt endnu.</translation>
    </message>
    <message>
        <source>The meeting has {count} decisions and tasks and cannot be removed.</source>
        <translation>Mødet har {count} beslutninger og opgaver og kan ikke fjernes.</translation>
    </message>
    <message>
        <source>The meeting must end after it begins.</source>
        <translation>Mødet skal slutte, efter at det begynder.</translation>
    </message>
    <message>
        <source>The member has a support person and so has to be a resident. Change the support person first.</source>
        <translation>Medlemmet har en støtteperson og skal derfor være beboer. Ret støttepersonen først.</translation>
    </message>
    <message>
        <source>The member is named in {count} places and cannot be removed. Write the last day in the group instead.</source>
        <translation>Medlemmet er nævnt {count} steder og kan ikke fjernes. Skriv sidste dag i gruppen i stedet.</translation>
    </message>
    <message>
        <source>The minutes are approved since and no longer change.</source>
        <translation>Referatet er godkendt siden og kan ikke ændres.</translation>
    </message>
    <message>
        <source>The minutes are not approved yet: correct them directly.</source>
        <translation>Referatet er ikke godkendt endnu: ret direkte i det.</translation>
    </message>
    <message>
        <source>The minutes cannot be approved before the meeting, {date}.</source>
        <translation>Referatet kan ikke være godkendt før mødet, {date}.</translation>
    </message>
    <message>
        <source>The minutes cannot be read aloud before the meeting, {date}.</source>
        <translation>Referatet kan ikke være læst op før mødet, {date}.</translation>
    </message>
    <message>
        <source>The minutes of {key} are approved and no longer change. Write an addendum instead.</source>
        <translation>Referatet af {key} er godkendt og kan ikke ændres. Skriv en tilføjelse i stedet.</translation>
    </message>
    <message>
        <source>The name or the number is taken by something else.</source>
        <translation>Navnet eller nummeret er optaget af noget andet.</translation>
    </message>
    <message>
        <source>The number cannot be below 0.</source>
        <translation>Tallet kan ikke være under 0.</translation>
    </message>
    <message>
        <source>The number is too large: at most {digits} digits.</source>
        <translation>Tallet er for stort: højst {digits} cifre.</translation>
    </message>
    <message>
        <source>The number of places is from {low} to {high}. Leave it empty if you do not know.</source>
        <translation>Antallet af pladser er fra {low} til {high}. Lad feltet stå tomt, hvis I ikke ved det.</translation>
    </message>
    <message>
        <source>The package cannot be read as JSON ({place}).</source>
        <translation>Pakken kan ikke læses som JSON ({place}).</translation>
    </message>
    <message>
        <source>The package holds a date outside {low} to {high}: {place}</source>
        <translation>Pakken indeholder en dato, der ikke ligger fra {low} til {high}: {place}</translation>
    </message>
    <message>
        <source>The package holds a name that is not known: {place}</source>
        <translation>Pakken rummer et ukendt navn: {place}</translation>
    </message>
    <message>
        <source>The package holds a number outside {low} to {high}: {place}</source>
        <translation>Pakken har et tal uden for {low} til {high}: {place}</translation>
    </message>
    <message>
        <source>The package holds a text that is too long: {place}</source>
        <translation>Pakken har en tekst, der er for lang: {place}</translation>
    </message>
    <message>
        <source>The package holds a text with characters that cannot be kept: {place}</source>
        <translation>Pakken har en tekst med tegn, som ikke kan gemmes: {place}</translation>
    </message>
    <message>
        <source>The package holds a value of the wrong kind at {place}: expected {expected}.</source>
        <translation>Pakken har en værdi af forkert slags ved {place}: ventede {expected}.</translation>
    </message>
    <message>
        <source>The package holds a value that is not known at {place}: {found}</source>
        <translation>Pakken har en ukendt værdi ved {place}: {found}</translation>
    </message>
    <message>
        <source>The package holds something that cannot be kept: {place}. {reason}</source>
        <translation>Pakken indeholder noget, der ikke kan gemmes: {place}. {reason}</translation>
    </message>
    <message>
        <source>The package holds the same id twice: {place}</source>
        <translation>Pakken har det samme id to gange: {place}</translation>
    </message>
    <message>
        <source>The package holds the same number twice: {place} ({found})</source>
        <translation>Pakken har det samme nummer to gange: {place} ({found})</translation>
    </message>
    <message>
        <source>The package is damaged: {path}</source>
        <translation>Pakken er beskadiget: {path}</translation>
    </message>
    <message>
        <source>The package is nested too deeply: at most {limit} levels.</source>
        <translation>Pakken er indlejret for dybt: højst {limit} niveauer.</translation>
    </message>
    <message>
        <source>The package is too large: at most {limit} MB.</source>
        <translation>Pakken er for stor: højst {limit} MB.</translation>
    </message>
    <message>
        <source>The package lacks a value: {place}</source>
        <translation>Pakken mangler en værdi: {place}</translation>
    </message>
    <message>
        <source>The package names “{place}” twice.</source>
        <translation>Pakken nævner ”{place}” to gange.</translation>
    </message>
    <message>
        <source>The package points at something that is not there: {place} ({found})</source>
        <translation>Pakken peger på noget, der ikke findes: {place} ({found})</translation>
    </message>
    <message>
        <source>The package ties two different courses together: {place}</source>
        <translation>Pakken binder to forskellige forløb sammen: {place}</translation>
    </message>
    <message>
        <source>The package was made by another version of Praksisrum ({found}).</source>
        <translation>Pakken er lavet af en anden udgave af Praksisrum ({found}).</translation>
    </message>
    <message>
        <source>The package would change minutes that are approved here: {place}. Nothing was brought in.</source>
        <translation>Pakken ville ændre et referat, som er godkendt her: {place}. Intet er hentet ind.</translation>
    </message>
    <message>
        <source>The phases come one after the other. Go on from the earlier phase first.</source>
        <translation>Faserne kommer efter hinanden. Gå videre fra den tidligere fase først.</translation>
    </message>
    <message>
        <source>The picture is {kilobytes} KB. A logo may be at most {limit} KB; make it smaller and try again.</source>
        <translation>Billedet fylder {kilobytes} KB. Et logo må højst fylde {limit} KB; gør det mindre, og prøv igen.</translation>
    </message>
    <message>
        <source>The program reads this condition from what is written; nobody has to vouch for it.</source>
        <translation>Det kan ses af det, der er skrevet; ingen skal stå inde for det.</translation>
    </message>
    <message>
        <source>The recommendation is final. Open it again to change it.</source>
        <translation>Anbefalingen er endelig. Åbn den igen for at ændre den.</translation>
    </message>
    <message>
        <source>The resident is in another group. Choose one of this group.</source>
        <translation>Beboeren er med i en anden gruppe. Vælg en fra denne gruppe.</translation>
    </message>
    <message>
        <source>The server did not let you in. Are the name, the password and the database right? {path}</source>
        <translation>Serveren lukkede dig ikke ind. Er navnet, adgangskoden og databasen rigtige? {path}</translation>
    </message>
    <message>
        <source>The server with the library does not answer. Nothing was lost; try again in a moment.</source>
        <translation>Serveren med biblioteket svarer ikke. Intet er tabt; prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The site still has courses ({count}). Remove or move them first.</source>
        <translation>Botilbuddet har stadig forløb ({count}). Fjern eller flyt dem først.</translation>
    </message>
    <message>
        <source>The target cannot come before the day you began to measure.</source>
        <translation>Målet kan ikke ligge før den dag, I begyndte at måle.</translation>
    </message>
    <message>
        <source>The target is worse than where you began. Look at the number or at the wanted direction.</source>
        <translation>Målet er dårligere end udgangspunktet. Se på tallet eller på den ønskede retning.</translation>
    </message>
    <message>
        <source>The task is closed. Open it again first.</source>
        <translation>Opgaven er lukket. Åbn den igen først.</translation>
    </message>
    <message>
        <source>The task is open already.</source>
        <translation>Opgaven er allerede åben.</translation>
    </message>
    <message>
        <source>The task was agreed on {date}; it cannot have been closed before.</source>
        <translation>Opgaven blev aftalt den {date} og kan ikke være lukket før.</translation>
    </message>
    <message>
        <source>The text has been erased, so it cannot be brought back.</source>
        <translation>Teksten er slettet og kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>The text is too long: {length} characters, at most {limit}.</source>
        <translation>Teksten er for lang: {length} tegn, højst {limit}.</translation>
    </message>
    <message>
        <source>The time is from {low} to {high} minutes.</source>
        <translation>Tiden er fra {low} til {high} minutter.</translation>
    </message>
    <message>
        <source>The trial is over already.</source>
        <translation>Prøvehandlingen er allerede slut.</translation>
    </message>
    <message>
        <source>The trial is running already.</source>
        <translation>Prøvehandlingen er allerede i gang.</translation>
    </message>
    <message>
        <source>The year must be from {earliest} to {latest}. Is there a slip in the date?</source>
        <translation>Året skal ligge fra {earliest} til {latest}. Er der en tastefejl i datoen?</translation>
    </message>
    <message>
        <source>There can be only one of this, and there is one already: {place} ({found}). Nothing was brought in.</source>
        <translation>Der kan kun være én af denne, og der er én i forvejen: {place} ({found}). Intet er hentet ind.</translation>
    </message>
    <message>
        <source>There is a number for {day} already. Change that one instead.</source>
        <translation>Der er allerede et tal for {day}. Ret det i stedet.</translation>
    </message>
    <message>
        <source>There is no library here: {path}</source>
        <translation>Her ligger ikke noget bibliotek: {path}</translation>
    </message>
    <message>
        <source>There is no library in this database: {path}</source>
        <translation>Der er ikke noget bibliotek i denne database: {path}</translation>
    </message>
    <message>
        <source>There is no package here: {path}</source>
        <translation>Her ligger ikke nogen pakke: {path}</translation>
    </message>
    <message>
        <source>There is no practice form called “{form}”.</source>
        <translation>Der er ingen praksisform, der hedder ”{form}”.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Der er ikke noget at gentage.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Der er ikke noget at fortryde.</translation>
    </message>
    <message>
        <source>There is one called “{name}” already. Choose another name.</source>
        <translation>Der er allerede en, der hedder »{name}«. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>Things can only be moved within their own list.</source>
        <translation>Man kan kun flytte ting inden for deres egen liste.</translation>
    </message>
    <message>
        <source>This belongs to another course.</source>
        <translation>Det hører til et andet forløb.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>Det kan ikke lade sig gøre ({code}).</translation>
    </message>
    <message>
        <source>This indicator is closed. Open it again to write numbers.</source>
        <translation>Indikatoren er lukket. Åbn den igen for at skrive tal.</translation>
    </message>
    <message>
        <source>This number has more than {decimals} decimals.</source>
        <translation>Tallet har flere end {decimals} decimaler.</translation>
    </message>
    <message>
        <source>What it belongs to is not there any more.</source>
        <translation>Det, som det hører til, er her ikke længere.</translation>
    </message>
    <message>
        <source>What it rests on can be one thing only: a trial, an indicator or a voice.</source>
        <translation>Det, den hviler på, kan kun være én ting: en prøvehandling, en indikator eller en stemme.</translation>
    </message>
    <message>
        <source>Write a date.</source>
        <translation>Skriv en dato.</translation>
    </message>
    <message>
        <source>Write a name. A resident or a relative may have another name instead.</source>
        <translation>Skriv et navn. En beboer eller pårørende må gerne nøjes med et dæknavn.</translation>
    </message>
    <message>
        <source>Write a reason, so that others can follow it later.</source>
        <translation>Skriv en begrundelse, så andre kan følge den senere.</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation>Skriv noget her.</translation>
    </message>
    <message>
        <source>Write what you expected, what you saw and what you think about it before you decide.</source>
        <translation>Skriv, hvad I ventede, hvad I så, og hvad I tænker om det, før I beslutter.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>et JSON-objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tal</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>et helt tal</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>tekst i anførselstegn</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>sandt eller falsk (true eller false)</translation>
    </message>
    <message>
        <source>{count} groups are considering this form. It cannot be removed.</source>
        <translation>{count} grupper overvejer denne form. Den kan ikke fjernes.</translation>
    </message>
    <message>
        <source>{day} stands there twice. Write one number for each day.</source>
        <translation>{day} står der to gange. Skriv ét tal for hver dag.</translation>
    </message>
    <message>
        <source>{name} was not in the group on {date}.</source>
        <translation>{name} var ikke med i gruppen den {date}.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Write thousands as 1.000 and decimals as 1,5.</source>
        <translation>”{text}” kan læses på to måder. Skriv tusinder som 1.000 og decimaler som 1,5.</translation>
    </message>
    <message>
        <source>“{text}” is not a number this program can read. Write it as 1.234,5.</source>
        <translation>”{text}” er ikke et tal, programmet kan læse. Skriv det som 1.234,5.</translation>
    </message>
    <message>
        <source>“{title}” is an item for decision: write the decision, carry it over, or close it with a note.</source>
        <translation>“{title}” er til beslutning: skriv beslutningen, udsæt punktet, eller afslut det med et notat.</translation>
    </message>
    <message>
        <source>“{value}” is none of the legal bases a residential facility can have here.</source>
        <translation>»{value}« er ikke en af de paragraffer, et botilbud kan have her.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>This looks like a CPR number. Do not write it here.</source>
        <translation>Det ligner et CPR-nummer. Skriv det ikke her.</translation>
    </message>
</context>
<context>
    <name>FinaliseDialog</name>
    <message>
        <source>Final means: the group has approved it, and others may lean on it. Its text is locked from now on.</source>
        <translation>Endelig betyder, at gruppen har godkendt den, og at andre kan støtte sig til den. Teksten er låst fra nu af.</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>Gør den endelig</translation>
    </message>
    <message>
        <source>Make the recommendation final?</source>
        <translation>Skal anbefalingen være endelig?</translation>
    </message>
    <message>
        <source>Undo does not take this back. If something is to be changed later, press “Open it again”: it is preliminary then, until you make it final once more.</source>
        <translation>Fortryd tager det ikke tilbage. Skal noget ændres senere, så tryk på “Åbn igen”: så er den foreløbig, indtil I gør den endelig på ny.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message>
        <source>A role is enough, for example: the leader.</source>
        <translation>En rolle er nok, for eksempel: lederen.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>Confirm: {condition}</source>
        <translation>Bekræft: {condition}</translation>
    </message>
    <message>
        <source>Confirmed {date} by {role}</source>
        <translation>Bekræftet {date} af {role}</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bekræft …</translation>
    </message>
    <message>
        <source>Go back to this phase</source>
        <translation>Gå tilbage til denne fase</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>Go on anyway…</source>
        <translation>Gå videre alligevel …</translation>
    </message>
    <message>
        <source>Go on to the next phase</source>
        <translation>Gå videre til næste fase</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gå til {place}</translation>
    </message>
    <message>
        <source>Go to {place}: {condition}</source>
        <translation>Gå til {place}: {condition}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>Name and role, for example: Anna Holm, leader.</source>
        <translation>Navn og rolle, for eksempel: Anna Holm, leder.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Passed with open conditions</source>
        <translation>Gennemført, selv om noget manglede</translation>
    </message>
    <message>
        <source>Planned {start} to {end}</source>
        <translation>Planlagt fra {start} til {end}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Begrundelse: {reason}</translation>
    </message>
    <message>
        <source>Still ahead · {count}</source>
        <translation>Ligger foran jer · {count}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tag tilbage</translation>
    </message>
    <message>
        <source>Take back: {condition}</source>
        <translation>Tag tilbage: {condition}</translation>
    </message>
    <message>
        <source>The group is here · {count}</source>
        <translation>Her er gruppen nu · {count}</translation>
    </message>
    <message>
        <source>The group went on {date}, decided by {name}.</source>
        <translation>Gruppen gik videre {date}. Det besluttede {name}.</translation>
    </message>
    <message>
        <source>This belongs under {place}.</source>
        <translation>Det hører til under {place}.</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Hvornår?</translation>
    </message>
    <message>
        <source>Who decides it?</source>
        <translation>Hvem beslutter det?</translation>
    </message>
    <message>
        <source>Who vouches for it?</source>
        <translation>Hvem står inde for det?</translation>
    </message>
    <message>
        <source>Why does the group go on now?</source>
        <translation>Hvorfor går gruppen videre nu?</translation>
    </message>
    <message>
        <source>Write a date, for example 12 January 2024.</source>
        <translation>Skriv en dato, for eksempel 12. januar 2024.</translation>
    </message>
    <message>
        <source>You may always go on. The reason and the name are shown in every report, so that nobody wonders later.</source>
        <translation>I må altid gå videre. Begrundelsen og navnet kommer med i alle rapporter, så ingen undrer sig senere.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kan udelades</translation>
    </message>
    <message>
        <source>{met} of {total} met</source>
        <translation>{met} af {total} er opfyldt</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%n member(s) in the group.</source>
        <translation>
            <numerusform>%n medlem i gruppen.</numerusform>
            <numerusform>%n medlemmer i gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them live(s) here.</source>
        <translation>
            <numerusform>%n af dem er beboer.</numerusform>
            <numerusform>%n af dem er beboere.</numerusform>
        </translation>
    </message>
    <message>
        <source>A development group has leaders, staff and residents. Invite at least two residents, so that nobody sits alone, and name a coordinator.</source>
        <translation>En udviklingsgruppe har ledere, medarbejdere og beboere. Invitér mindst to beboere, så ingen sidder alene, og peg på en tovholder.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Tilføj et medlem</translation>
    </message>
    <message>
        <source>Add the first member</source>
        <translation>Tilføj det første medlem</translation>
    </message>
    <message>
        <source>Beside the sides</source>
        <translation>Ved siden af</translation>
    </message>
    <message>
        <source>Chair: leads the meetings</source>
        <translation>Ordstyrer: leder møderne</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Kommissorium</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Coordinator: keeps the threads together</source>
        <translation>Tovholder: holder trådene samlet</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Everybody in the group</source>
        <translation>Alle i gruppen</translation>
    </message>
    <message>
        <source>First day in the group</source>
        <translation>Første dag i gruppen</translation>
    </message>
    <message>
        <source>For example: group meeting and preparation</source>
        <translation>For eksempel: gruppemøde og forberedelse</translation>
    </message>
    <message>
        <source>For example: house 2, night team</source>
        <translation>For eksempel: hus 2, natholdet</translation>
    </message>
    <message>
        <source>For example: one leader, three staff and three residents</source>
        <translation>For eksempel: en leder, tre medarbejdere og tre beboere</translation>
    </message>
    <message>
        <source>For example: pictures, short breaks, a seat by the door</source>
        <translation>For eksempel: billeder, korte pauser, en plads ved døren</translation>
    </message>
    <message>
        <source>For example: the head of the house, two members of staff from day and evening, and three residents. A resident may be here under a name they choose themselves.</source>
        <translation>For eksempel: afdelingslederen, to medarbejdere fra dag og aften og tre beboere. En beboer kan stå her med et navn, beboeren selv vælger.</translation>
    </message>
    <message>
        <source>For example: two said yes, and one of them has moved</source>
        <translation>For eksempel: to sagde ja, og den ene er flyttet</translation>
    </message>
    <message>
        <source>For example: we ask again at the house meeting in August</source>
        <translation>For eksempel: vi spørger igen på husmødet i august</translation>
    </message>
    <message>
        <source>For what?</source>
        <translation>Til hvad?</translation>
    </message>
    <message>
        <source>Has been told about the duty of confidentiality</source>
        <translation>Har fået besked om tavshedspligt</translation>
    </message>
    <message>
        <source>Have left the group</source>
        <translation>Har forladt gruppen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Hours a month for each role.</source>
        <translation>Timer om måneden for hver rolle.</translation>
    </message>
    <message>
        <source>Hours a month for each role. Use is counted from {start} to {end}.</source>
        <translation>Timer om måneden for hver rolle. Forbruget er regnet fra {start} til {end}.</translation>
    </message>
    <message>
        <source>Hours set aside</source>
        <translation>Afsatte timer</translation>
    </message>
    <message>
        <source>Hours used</source>
        <translation>Brugte timer</translation>
    </message>
    <message>
        <source>How does one get the word, how does one pass, how long do we sit?</source>
        <translation>Hvordan får man ordet, hvordan siger man pas, og hvor længe sidder vi?</translation>
    </message>
    <message>
        <source>How is it to live here, when it has gone well?</source>
        <translation>Hvordan er det at bo her, når det er gået godt?</translation>
    </message>
    <message>
        <source>Is in the group again</source>
        <translation>Er med igen</translation>
    </message>
    <message>
        <source>Joins on {date}</source>
        <translation>Kommer med {date}</translation>
    </message>
    <message>
        <source>Last day in the group</source>
        <translation>Sidste dag i gruppen</translation>
    </message>
    <message>
        <source>Leaves the group…</source>
        <translation>Forlader gruppen…</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Flyt tilbage</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Flyt frem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name chosen for use in papers</source>
        <translation>Navn til brug på papir</translation>
    </message>
    <message>
        <source>Needed at meetings</source>
        <translation>Har brug for til møder</translation>
    </message>
    <message>
        <source>Needs: {text}</source>
        <translation>Har brug for: {text}</translation>
    </message>
    <message>
        <source>No hours are set aside for the {role} any more.</source>
        <translation>Der er ikke længere afsat timer til rollen {role}.</translation>
    </message>
    <message>
        <source>No hours set aside yet. The first phase asks for them.</source>
        <translation>Ingen timer afsat endnu. De hører med i fase 1.</translation>
    </message>
    <message>
        <source>No hours set aside.</source>
        <translation>Ingen timer afsat.</translation>
    </message>
    <message>
        <source>No resident is among them yet.</source>
        <translation>Ingen af dem er beboer endnu.</translation>
    </message>
    <message>
        <source>Nobody in the group is a support person. Add one if it would help.</source>
        <translation>Ingen i gruppen er støtteperson. Tilføj en, hvis det vil hjælpe.</translation>
    </message>
    <message>
        <source>Nobody is in the group yet</source>
        <translation>Der er ingen i gruppen endnu</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Write one line after each meeting: all staff together, all residents together. It takes a minute, and the leader can see what the work costs.</source>
        <translation>Der er ikke skrevet timer ned endnu. Skriv en linje efter hvert møde: alle medarbejdere samlet, alle beboere samlet. Det tager et minut, og lederen kan se, hvad arbejdet koster.</translation>
    </message>
    <message>
        <source>One task a line, beginning with “- ”</source>
        <translation>Én opgave på hver linje. Begynd linjen med ”- ”</translation>
    </message>
    <message>
        <source>Only what the group has to know to make room for them.</source>
        <translation>Skriv kun det, gruppen skal vide for at give plads.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>People who have left the group</source>
        <translation>Medlemmer, der har forladt gruppen</translation>
    </message>
    <message>
        <source>Press a person to see and change what is written. Alt with an arrow moves them.</source>
        <translation>Tryk på et medlem for at se og rette. Alt og en piletast flytter det.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Purpose, mandate and period are written</source>
        <translation>Formål, mandat og periode er skrevet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Reports use this, never the real name.</source>
        <translation>Rapporterne bruger dette navn og aldrig det rigtige.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rules for the meetings</source>
        <translation>Regler for møderne</translation>
    </message>
    <message>
        <source>Say why there are few residents</source>
        <translation>Skriv, hvorfor der er få beboere</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more line(s)</source>
        <translation>
            <numerusform>Vis %n linje mere</numerusform>
            <numerusform>Vis %n linjer mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>Mangler endnu: {fields}</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Støtteperson</translation>
    </message>
    <message>
        <source>Supported by {name}</source>
        <translation>Støttes af {name}</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Støtter</translation>
    </message>
    <message>
        <source>Supports {name}</source>
        <translation>Støtter {name}</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The group is here to …</source>
        <translation>Gruppen er her for at …</translation>
    </message>
    <message>
        <source>The group works from</source>
        <translation>Gruppen arbejder fra</translation>
    </message>
    <message>
        <source>The group works until</source>
        <translation>Gruppen arbejder til</translation>
    </message>
    <message>
        <source>The hours are corrected.</source>
        <translation>Timerne er rettet.</translation>
    </message>
    <message>
        <source>The people in the group</source>
        <translation>Medlemmerne i gruppen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Two residents are wanted. Where that is not possible yet, the reason and the plan stand in every report.</source>
        <translation>Der skal helst være to beboere med. Kan det ikke lade sig gøre endnu, står begrundelsen og planen i alle rapporter.</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>What is done about it?</source>
        <translation>Hvad gør I ved det?</translation>
    </message>
    <message>
        <source>What may the group decide itself? What is the leader asked about?</source>
        <translation>Hvad må gruppen selv bestemme? Hvad skal lederen spørges om?</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Hvad siden viser</translation>
    </message>
    <message>
        <source>When residents are few</source>
        <translation>Når der er få beboere med</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>Hvor personen kommer fra</translation>
    </message>
    <message>
        <source>Who is in it, how far it may go, and the time it has.</source>
        <translation>Hvem der er med, hvor langt gruppen må gå, og den tid, den har.</translation>
    </message>
    <message>
        <source>Who is it for? For example: the twelve who live in house 2</source>
        <translation>Hvem er det for? For eksempel: de tolv, der bor i hus 2</translation>
    </message>
    <message>
        <source>Who sits in the group</source>
        <translation>Sammensætning</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Hvem?</translation>
    </message>
    <message>
        <source>Why are there few residents?</source>
        <translation>Hvorfor er der få beboere med?</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Skriv ned</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>ordstyrer</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>tovholder</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>timer om måneden</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>må gerne stå tomt</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} timer</translation>
    </message>
    <message>
        <source>{count} more than planned.</source>
        <translation>{count} mere end planlagt.</translation>
    </message>
    <message>
        <source>{hours} for the {role} are removed.</source>
        <translation>{hours} til rollen {role} er fjernet.</translation>
    </message>
    <message>
        <source>{name} has left the group.</source>
        <translation>{name} har forladt gruppen.</translation>
    </message>
    <message>
        <source>{name} is in the group again.</source>
        <translation>{name} er med i gruppen igen.</translation>
    </message>
    <message>
        <source>{name} is in the group now.</source>
        <translation>{name} er med i gruppen nu.</translation>
    </message>
    <message>
        <source>{name} is removed from the group.</source>
        <translation>{name} er fjernet fra gruppen.</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{used} used of {planned} set aside until now.</source>
        <translation>{used} brugt af {planned} afsat indtil nu.</translation>
    </message>
    <message>
        <source>{used} used, none set aside until now.</source>
        <translation>{used} brugt, ingen afsat indtil nu.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>done again: {what}</source>
        <translation>gjort igen: {what}</translation>
    </message>
    <message>
        <source>undone: {what}</source>
        <translation>fortrudt: {what}</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>Correct the hours</source>
        <translation>Ret timerne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>For what?</source>
        <translation>Til hvad?</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>Write hours, for example 7.5, or minutes, for example 90 min.</source>
        <translation>Skriv timer, for eksempel 7,5, eller minutter, for eksempel 90 min.</translation>
    </message>
    <message>
        <source>e.g. 1.5</source>
        <translation>fx 1,5</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message numerus="yes">
        <source>%n line(s) need a look.</source>
        <translation>
            <numerusform>%n linje skal ses efter.</numerusform>
            <numerusform>%n linjer skal ses efter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) from {first} to {last}: from {start} to {now}.</source>
        <translation>
            <numerusform>%n måling fra {first} til {last}: fra {start} til {now}.</numerusform>
            <numerusform>%n målinger fra {first} til {last}: fra {start} til {now}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) pasted.</source>
        <translation>
            <numerusform>%n måling er sat ind.</numerusform>
            <numerusform>%n målinger er sat ind.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few numbers that help you learn, never a verdict.</source>
        <translation>Få tal, der hjælper jer med at lære. Aldrig en dom.</translation>
    </message>
    <message>
        <source>Add the first indicator</source>
        <translation>Tilføj den første indikator</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Alle indikatorer</translation>
    </message>
    <message>
        <source>An indicator is a question with a number for an answer. One to four are enough. Preferably take numbers you already write down somewhere.</source>
        <translation>En indikator er et spørgsmål, som et tal kan svare på. En til fire er nok. Tag helst tal, I allerede skriver ned et sted.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>At the start {start}, now {now}, goal {goal}</source>
        <translation>Start {start}, nu {now}, mål {goal}</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Hvornår?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Close the indicator: it is measured no longer</source>
        <translation>Luk indikatoren: den måles ikke længere</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Count for two weeks before you change anything: then you know where you begin. No names, no single residents.</source>
        <translation>Tæl i to uger, før I ændrer noget: så ved I, hvor I begynder. Ingen navne og ingen enkelte beboere.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimaler</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Følges</translation>
    </message>
    <message>
        <source>For example “How many evenings a week were calm after 8 pm?”</source>
        <translation>For eksempel »Hvor mange aftener om ugen var rolige efter kl. 20?«</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of the indicator</source>
        <translation>Indikatorens historik</translation>
    </message>
    <message>
        <source>How many evenings were calm?</source>
        <translation>Hvor mange aftener var rolige?</translation>
    </message>
    <message>
        <source>How often do you measure?</source>
        <translation>Hvor tit måler I?</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Mål nu</translation>
    </message>
    <message>
        <source>Measure the indicator again</source>
        <translation>Mål indikatoren igen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>No indicators here yet</source>
        <translation>Her er ingen indikatorer endnu</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ikke aftalt endnu</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ikke målt endnu</translation>
    </message>
    <message>
        <source>Not whole yet</source>
        <translation>Mangler noget</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Numbers and line</source>
        <translation>Tal og kurve</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Hvilken dag?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Sæt ind fra regneark</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>Fjern indikatoren</translation>
    </message>
    <message>
        <source>Remove the measurement</source>
        <translation>Fjern målingen</translation>
    </message>
    <message>
        <source>Stop measuring; the numbers stay</source>
        <translation>Hold op med at måle; tallene bliver stående</translation>
    </message>
    <message>
        <source>The indicator and its numbers are removed.</source>
        <translation>Indikatoren og dens tal er fjernet.</translation>
    </message>
    <message>
        <source>The indicator is closed. Its numbers stay.</source>
        <translation>Indikatoren er lukket. Tallene bliver stående.</translation>
    </message>
    <message>
        <source>The indicator is open again.</source>
        <translation>Indikatoren er åben igen.</translation>
    </message>
    <message>
        <source>The indicator is there. Say where you begin.</source>
        <translation>Indikatoren er lavet. Skriv, hvor I begynder.</translation>
    </message>
    <message>
        <source>The indicator is whole.</source>
        <translation>Indikatoren er hel.</translation>
    </message>
    <message>
        <source>The indicators of the course</source>
        <translation>Forløbets indikatorer</translation>
    </message>
    <message>
        <source>The measurement is removed.</source>
        <translation>Målingen er fjernet.</translation>
    </message>
    <message>
        <source>The measurements</source>
        <translation>Målingerne</translation>
    </message>
    <message>
        <source>The number alone says little. What do you think lies behind?</source>
        <translation>Tallet alene siger ikke meget. Hvad tror I, der ligger bag?</translation>
    </message>
    <message>
        <source>This day stands here twice.</source>
        <translation>Denne dag står her to gange.</translation>
    </message>
    <message>
        <source>Type a number and press Enter for the next. Two columns copied from Excel, date and value, can be pasted with Ctrl+V.</source>
        <translation>Skriv et tal, og tryk Enter for at gå til det næste. To kolonner fra Excel, dato og værdi, kan sættes ind med Ctrl+V.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Upright lines: when a trial began. {trials}.</source>
        <translation>Lodrette streger: her begyndte en prøvehandling. {trials}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>What do the numbers teach you?</source>
        <translation>Hvad lærer tallene jer?</translation>
    </message>
    <message>
        <source>What is shown of the indicator</source>
        <translation>Det, der vises af indikatoren</translation>
    </message>
    <message>
        <source>What is the question?</source>
        <translation>Hvad er spørgsmålet?</translation>
    </message>
    <message>
        <source>What we measure</source>
        <translation>Det, vi måler</translation>
    </message>
    <message>
        <source>When two numbers stand here, they become a line.</source>
        <translation>Når her står to tal, bliver de til en kurve.</translation>
    </message>
    <message>
        <source>Where do you begin?</source>
        <translation>Hvor begynder I?</translation>
    </message>
    <message>
        <source>Where do you want to be?</source>
        <translation>Hvor vil I hen?</translation>
    </message>
    <message>
        <source>Where does the number come from?</source>
        <translation>Hvor kommer tallet fra?</translation>
    </message>
    <message>
        <source>Which way is good?</source>
        <translation>Hvilken vej er god?</translation>
    </message>
    <message>
        <source>Write a date, for example 12.1.2024.</source>
        <translation>Skriv en dato, for eksempel 12.1.2024.</translation>
    </message>
    <message>
        <source>for example evenings, minutes, %</source>
        <translation>for eksempel aftener, minutter, %</translation>
    </message>
    <message>
        <source>for example the board in the kitchen</source>
        <translation>for eksempel tavlen i køkkenet</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>hvor tit</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>next {date}</source>
        <translation>næste gang {date}</translation>
    </message>
    <message>
        <source>the day you began</source>
        <translation>dagen, I begyndte</translation>
    </message>
    <message>
        <source>where the number comes from</source>
        <translation>hvor tallet kommer fra</translation>
    </message>
    <message>
        <source>where you begin</source>
        <translation>hvor I begynder</translation>
    </message>
    <message>
        <source>where you want to be</source>
        <translation>hvor I vil hen</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag over frist</numerusform>
            <numerusform>%n dage over frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n dag gammel</numerusform>
            <numerusform>%n dage gammel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslutning</numerusform>
            <numerusform>%n beslutninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a time</source>
        <translation>
            <numerusform>%n punkt uden tid</numerusform>
            <numerusform>%n punkter uden tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) on the agenda</source>
        <translation>
            <numerusform>%n minut på dagsordenen</numerusform>
            <numerusform>%n minutter på dagsordenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than set aside</source>
        <translation>
            <numerusform>%n mere end afsat</numerusform>
            <numerusform>%n mere end afsat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked yet.</source>
        <translation>
            <numerusform>%n er ikke noteret endnu.</numerusform>
            <numerusform>%n er ikke noteret endnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n opgave</numerusform>
            <numerusform>%n opgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting begins with an agenda. Whatever is open comes onto it by itself. When the meeting has been held, it becomes minutes that the group approves.</source>
        <translation>Et møde begynder med en dagsorden. Det, der er åbent, kommer på af sig selv. Når mødet er holdt, bliver det til et referat, som gruppen godkender.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ikke mødt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Tilføj opgaven</translation>
    </message>
    <message>
        <source>Add to the minutes</source>
        <translation>Tilføj til referatet</translation>
    </message>
    <message>
        <source>Additions to the minutes</source>
        <translation>Tilføjelser til referatet</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle møder</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Svar: {text}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Godkend referatet</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Approved minutes are locked: they cannot be changed, and the approval cannot be undone. Corrections are added beneath them with date and name. Tasks go on as before.</source>
        <translation>Et godkendt referat er låst: Det kan ikke ændres, og godkendelsen kan ikke fortrydes. Rettelser bliver tilføjet nedenunder med dato og navn. Opgaverne går videre som før.</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkendt den</translation>
    </message>
    <message>
        <source>Approved on {date} by {who}</source>
        <translation>Godkendt {date} af {who}</translation>
    </message>
    <message>
        <source>Arrows go up and down. One key each: {keys}.</source>
        <translation>Piletasterne går op og ned. Én tast til hver: {keys}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Tilbage til mødet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Inden</translation>
    </message>
    <message>
        <source>Before the minutes can be approved</source>
        <translation>Før referatet kan godkendes</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Begynd mødet</translation>
    </message>
    <message numerus="yes">
        <source>Carried over %n time(s), first on {date}.</source>
        <translation>
            <numerusform>Udsat %n gang, fra mødet {date}.</numerusform>
            <numerusform>Udsat %n gange, første gang {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over to the next meeting: {reason}</source>
        <translation>Udsat til næste møde: {reason}</translation>
    </message>
    <message>
        <source>Carry over…</source>
        <translation>Udsæt…</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordstyrer</translation>
    </message>
    <message>
        <source>Chair: {chair} · Minute taker: {taker}</source>
        <translation>Ordstyrer: {chair} · Referent: {taker}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Closed on {date}. {note}</source>
        <translation>Lukket {date}. {note}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Decided by: {rule}</source>
        <translation>Besluttet ved: {rule}</translation>
    </message>
    <message>
        <source>Decision: {text}</source>
        <translation>Beslutning: {text}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Decisions and tasks that belong to no item.</source>
        <translation>Beslutninger og opgaver, der ikke hører til et punkt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Enter opens an item. Alt with an arrow moves it. Delete removes it.</source>
        <translation>Enter åbner et punkt. Alt og en piletast flytter det. Delete fjerner det.</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Excused: {names}</source>
        <translation>Afbud: {names}</translation>
    </message>
    <message>
        <source>Fetch what is open</source>
        <translation>Hent det, der er åbent</translation>
    </message>
    <message>
        <source>Finished, and the meeting is over</source>
        <translation>Færdigt, og mødet er slut</translation>
    </message>
    <message>
        <source>Finished, next item</source>
        <translation>Færdigt, næste punkt</translation>
    </message>
    <message>
        <source>First agreed with {name}</source>
        <translation>Først aftalt med {name}</translation>
    </message>
    <message>
        <source>For example “Group meeting 1: who are we, and why are we here?”</source>
        <translation>For eksempel ”Gruppemøde 1: Hvem er vi, og hvorfor er vi her?”</translation>
    </message>
    <message>
        <source>For example: the whole group</source>
        <translation>For eksempel: hele gruppen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>From the agenda to minutes everybody has agreed to.</source>
        <translation>Fra dagsorden til et referat, alle kan stå inde for.</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Opgiv…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dertil</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå til mødet</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Giv videre…</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Hold mødet</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En del</translation>
    </message>
    <message>
        <source>It is lifted…</source>
        <translation>Den er løftet…</translation>
    </message>
    <message>
        <source>It is noted that the minutes were read aloud.</source>
        <translation>Det er noteret, at referatet er læst op.</translation>
    </message>
    <message>
        <source>It is noted whom the decision is lifted to.</source>
        <translation>Det er noteret, hvem beslutningen er løftet til.</translation>
    </message>
    <message>
        <source>It rests on: {text}</source>
        <translation>Den bygger på: {text}</translation>
    </message>
    <message>
        <source>It was read aloud</source>
        <translation>Det er læst op</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Over frist</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Ses på igen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Move the date…</source>
        <translation>Flyt frist…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Moved from {old} to {new}. {reason}</source>
        <translation>Flyttet fra {old} til {new}. {reason}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nyt punkt</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny opgave</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Næste punkt</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Næste: {when}</translation>
    </message>
    <message>
        <source>No decisions and no tasks were written down.</source>
        <translation>Der er ikke skrevet beslutninger eller opgaver ned.</translation>
    </message>
    <message>
        <source>No decisions here. Decisions are written down under an item while a meeting is held.</source>
        <translation>Her er ingen beslutninger. De bliver skrevet under et punkt, mens mødet bliver holdt.</translation>
    </message>
    <message>
        <source>No meetings here yet</source>
        <translation>Her er ingen møder endnu</translation>
    </message>
    <message>
        <source>No tasks here. Tasks are written down under an item while a meeting is held.</source>
        <translation>Her er ingen opgaver. De bliver skrevet under et punkt, mens mødet bliver holdt.</translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation>Ingen spurgt endnu</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen bestemt</translation>
    </message>
    <message>
        <source>Nobody is in the group on this day. Add the members to the group first.</source>
        <translation>Ingen er med i gruppen på den dag. Sæt først medlemmer i gruppen.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ikke besvaret endnu</translation>
    </message>
    <message>
        <source>Not answered yet, wanted by {date}</source>
        <translation>Ikke besvaret endnu, svar ønskes inden {date}</translation>
    </message>
    <message>
        <source>Not finished: {items}. They come back at the next meeting.</source>
        <translation>Ikke færdigt: {items}. Det kommer igen på næste møde.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet. Write the first item below, or fetch what is open.</source>
        <translation>Der er ikke noget på dagsordenen endnu. Skriv det første punkt herunder, eller hent det, der er åbent.</translation>
    </message>
    <message>
        <source>Objection: {text}</source>
        <translation>Indvending: {text}</translation>
    </message>
    <message>
        <source>Objections, corrections, thumbs up</source>
        <translation>Indvendinger, rettelser, tommelfinger op</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planlæg det første møde</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Planlæg næste møde</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered</translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation>Til stede: {names}</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>Udskriv dagsorden</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>Udskriv referat</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Foreslået af</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Questions to the leader</source>
        <translation>Spørgsmål til lederen</translation>
    </message>
    <message>
        <source>Read aloud on</source>
        <translation>Læst op den</translation>
    </message>
    <message>
        <source>Read aloud on {date}.</source>
        <translation>Læst op {date}.</translation>
    </message>
    <message>
        <source>Read aloud on {date}. {note}</source>
        <translation>Læst op {date}. {note}</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Læs op</translation>
    </message>
    <message>
        <source>Read each decision aloud, slowly. Ask: is that what we decided? Correct it here, while everybody is in the room.</source>
        <translation>Læs hver beslutning højt og langsomt. Spørg: Er det dét, vi besluttede? Ret den her, mens alle er i rummet.</translation>
    </message>
    <message>
        <source>Ready to be approved</source>
        <translation>Klar til at blive godkendt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Fjern mødet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>Tasks whose date has come</source>
        <translation>Opgaver, hvor fristen er nået</translation>
    </message>
    <message>
        <source>The addition stands beneath the minutes.</source>
        <translation>Tilføjelsen står nu under referatet.</translation>
    </message>
    <message>
        <source>The date is moved.</source>
        <translation>Fristen er flyttet.</translation>
    </message>
    <message>
        <source>The decision is corrected.</source>
        <translation>Beslutningen er rettet.</translation>
    </message>
    <message>
        <source>The decision is taken out of the minutes.</source>
        <translation>Beslutningen er taget ud af referatet.</translation>
    </message>
    <message>
        <source>The decision is written down.</source>
        <translation>Beslutningen er skrevet ned.</translation>
    </message>
    <message>
        <source>The group is asked for</source>
        <translation>Gruppen bliver bedt om</translation>
    </message>
    <message>
        <source>The item comes back at the next meeting.</source>
        <translation>Punktet kommer igen på næste møde.</translation>
    </message>
    <message>
        <source>The items of the meeting</source>
        <translation>Mødets punkter</translation>
    </message>
    <message>
        <source>The meeting has begun.</source>
        <translation>Mødet er begyndt.</translation>
    </message>
    <message>
        <source>The meeting has not been held yet.</source>
        <translation>Mødet er ikke holdt endnu.</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Mødet er slut</translation>
    </message>
    <message>
        <source>The meeting is planned, and its agenda is drafted.</source>
        <translation>Mødet er planlagt, og dagsordenen er lavet som udkast.</translation>
    </message>
    <message>
        <source>The meeting is removed.</source>
        <translation>Mødet er fjernet.</translation>
    </message>
    <message>
        <source>The meetings of the course</source>
        <translation>Forløbets møder</translation>
    </message>
    <message>
        <source>The minutes are approved and locked.</source>
        <translation>Referatet er godkendt og låst.</translation>
    </message>
    <message>
        <source>The residents say: {text}</source>
        <translation>Beboerne siger: {text}</translation>
    </message>
    <message>
        <source>The rest are here</source>
        <translation>Resten er her</translation>
    </message>
    <message>
        <source>The rest are marked as present.</source>
        <translation>Resten er noteret som til stede.</translation>
    </message>
    <message>
        <source>The steps of the meeting</source>
        <translation>Mødets fire trin</translation>
    </message>
    <message>
        <source>The task is corrected.</source>
        <translation>Opgaven er rettet.</translation>
    </message>
    <message>
        <source>The task is handed over.</source>
        <translation>Opgaven er givet videre.</translation>
    </message>
    <message>
        <source>The task is taken out of the minutes.</source>
        <translation>Opgaven er taget ud af referatet.</translation>
    </message>
    <message>
        <source>The task is written down.</source>
        <translation>Opgaven er skrevet ned.</translation>
    </message>
    <message>
        <source>There is no meeting yet.</source>
        <translation>Der er ikke noget møde endnu.</translation>
    </message>
    <message>
        <source>Time, place and roles</source>
        <translation>Tid, sted og roller</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Skal ses på igen</translation>
    </message>
    <message>
        <source>To the first item</source>
        <translation>Til første punkt</translation>
    </message>
    <message>
        <source>We look at it again on {date}</source>
        <translation>Vi ser på den igen {date}</translation>
    </message>
    <message>
        <source>What is open now stands on the agenda.</source>
        <translation>Det, der er åbent, står nu på dagsordenen.</translation>
    </message>
    <message>
        <source>What is to be added or corrected?</source>
        <translation>Hvad skal tilføjes eller rettes?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Hvad skal der gøres?</translation>
    </message>
    <message>
        <source>What should come of it?</source>
        <translation>Hvad skal der komme ud af det?</translation>
    </message>
    <message>
        <source>What should come of the meeting?</source>
        <translation>Hvad skal der komme ud af mødet?</translation>
    </message>
    <message>
        <source>What should the group talk about?</source>
        <translation>Hvad skal gruppen tale om?</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Det, siden viser</translation>
    </message>
    <message>
        <source>What was said to it?</source>
        <translation>Hvad blev der sagt til det?</translation>
    </message>
    <message>
        <source>What was said, in short. Names of residents stay out.</source>
        <translation>Det, der blev sagt, kort. Uden beboernes navne.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Hvem er her?</translation>
    </message>
    <message>
        <source>Write a date, e.g. 12.1.</source>
        <translation>Skriv en dato, fx 12.1.</translation>
    </message>
    <message>
        <source>Write a date, for example 12 January 2024.</source>
        <translation>Skriv en dato, for eksempel 12. januar 2024.</translation>
    </message>
    <message>
        <source>Write a decision…</source>
        <translation>Skriv beslutning…</translation>
    </message>
    <message>
        <source>Write a task…</source>
        <translation>Skriv opgave…</translation>
    </message>
    <message>
        <source>Write a time, for example 13.30.</source>
        <translation>Skriv et klokkeslæt, for eksempel 13.30.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>inden {date}</translation>
    </message>
    <message>
        <source>carried over: {reason}</source>
        <translation>udsat: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>just what is set aside</source>
        <translation>det passer med mødets længde</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>må gerne stå tomt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen frist</translation>
    </message>
    <message>
        <source>proposed by {role}</source>
        <translation>foreslået af {role}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>vises</translation>
    </message>
    <message>
        <source>the meeting is here</source>
        <translation>her er mødet nu</translation>
    </message>
    <message>
        <source>trial: {title}</source>
        <translation>prøvehandling: {title}</translation>
    </message>
    <message>
        <source>{came} of {all}</source>
        <translation>{came} af {all}</translation>
    </message>
    <message>
        <source>{came} of {all} are here.</source>
        <translation>{came} af {all} er her.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min.</translation>
    </message>
    <message>
        <source>{key} · agreed on {date}</source>
        <translation>{key} · aftalt {date}</translation>
    </message>
    <message>
        <source>{mandate}: is lifted to {whom}</source>
        <translation>{mandate}: løftes til {whom}</translation>
    </message>
    <message>
        <source>{mandate}: lifted to {whom} on {date}</source>
        <translation>{mandate}: løftet til {whom} {date}</translation>
    </message>
    <message>
        <source>{mandate}: say who is asked</source>
        <translation>{mandate}: skriv, hvem der skal spørges</translation>
    </message>
    <message>
        <source>{time} o'clock</source>
        <translation>kl. {time}</translation>
    </message>
    <message>
        <source>“{text}” is done.</source>
        <translation>”{text}” er udført.</translation>
    </message>
    <message>
        <source>“{text}” is given up.</source>
        <translation>”{text}” er opgivet.</translation>
    </message>
    <message>
        <source>“{text}” is open again.</source>
        <translation>”{text}” er åben igen.</translation>
    </message>
    <message>
        <source>“{title}” is taken off the agenda.</source>
        <translation>”{title}” er taget af dagsordenen.</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Tilføj et medlem</translation>
    </message>
    <message>
        <source>Choose a role first.</source>
        <translation>Vælg først en rolle.</translation>
    </message>
    <message>
        <source>First day in the group</source>
        <translation>Første dag i gruppen</translation>
    </message>
    <message>
        <source>Is coordinator of the group</source>
        <translation>Er tovholder i gruppen</translation>
    </message>
    <message>
        <source>Last day in the group</source>
        <translation>Sidste dag i gruppen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name chosen for use in papers</source>
        <translation>Navn til brug på papir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Stands in reports instead of the name. It may stand alone.</source>
        <translation>Står i rapporter i stedet for navnet. Det kan også stå alene.</translation>
    </message>
    <message>
        <source>The rest can be written on the member's own page.</source>
        <translation>Resten kan skrives på medlemmets egen side.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is this person in the group?</source>
        <translation>Hvad er personen i gruppen?</translation>
    </message>
    <message>
        <source>What {name} took part in stays in the minutes and the reports.</source>
        <translation>Det, {name} har været med til, bliver stående i referater og rapporter.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>må gerne stå tomt</translation>
    </message>
    <message>
        <source>{name} leaves the group</source>
        <translation>{name} forlader gruppen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møde</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>About Praksisrum</source>
        <translation>Om Praksisrum</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>Close library</source>
        <translation>Luk bibliotek</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fuld skærm</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Hold mødet</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>Nyt forløb …</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nyt bibliotek …</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nyt møde …</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normal størrelse</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Åbn bibliotek …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Print the agenda…</source>
        <translation>Print dagsordenen …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Seneste biblioteker</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Gentag: {what}</translation>
    </message>
    <message>
        <source>Save as PDF, Word or text…</source>
        <translation>Gem som PDF, Word eller tekst …</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Gem nu</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markér alt</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Indstillinger …</translation>
    </message>
    <message>
        <source>Site or course…</source>
        <translation>Botilbud eller forløb …</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>The phase of now</source>
        <translation>Den fase, I er i</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Prøv med eksempler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Fortryd: {what}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Who is working here…</source>
        <translation>Hvem arbejder her …</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>About the minutes: people are counted by role. The minutes name no residents. What matters to one person’s case belongs in that person’s record.</source>
        <translation>Om referatet: deltagerne er talt efter rolle. Der er ingen navne på beboere. Det, der har betydning for en persons sag, hører til i personens egen journal.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ikke mødt</translation>
    </message>
    <message>
        <source>Added after the approval</source>
        <translation>Tilføjet efter godkendelsen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Approved on {date} by: {who}.</source>
        <translation>Godkendt den {date} af: {who}.</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>Uden for dagsordenen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Carried over to a later meeting. Reason: {reason}</source>
        <translation>Udsat til et senere møde. Grund: {reason}</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordstyrer</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Decision {key}</source>
        <translation>Beslutning {key}</translation>
    </message>
    <message>
        <source>Draft, not approved</source>
        <translation>Udkast, ikke godkendt</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Items and decisions</source>
        <translation>Punkter og beslutninger</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Ses på igen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Besluttet ved</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Beslutningsreferat</translation>
    </message>
    <message>
        <source>Minutes {key}, {place}</source>
        <translation>Referat {key}, {place}</translation>
    </message>
    <message>
        <source>Minutes: {meeting}, {date}</source>
        <translation>Referat: {meeting}, {date}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Ikke noteret</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Indvendinger</translation>
    </message>
    <message numerus="yes">
        <source>On the agenda since {date}, carried over %n time(s).</source>
        <translation>
            <numerusform>På dagsordenen siden {date}, udsat %n gang.</numerusform>
            <numerusform>På dagsordenen siden {date}, udsat %n gange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Present in part</source>
        <translation>Til stede en del af mødet</translation>
    </message>
    <message>
        <source>Read aloud and approved</source>
        <translation>Oplæst og godkendt</translation>
    </message>
    <message>
        <source>Read aloud to the group on {date}.</source>
        <translation>Læst op for gruppen den {date}.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Said when it was read aloud</source>
        <translation>Sagt ved oplæsningen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Botilbud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>The minutes are not approved yet and may still be corrected.</source>
        <translation>Referatet er ikke godkendt endnu og kan stadig rettes.</translation>
    </message>
    <message>
        <source>The residents’ view</source>
        <translation>Beboernes syn</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen frist</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>ikke skrevet endnu</translation>
    </message>
    <message>
        <source>nothing was written under this item</source>
        <translation>der er ikke skrevet noget under punktet</translation>
    </message>
    <message>
        <source>proposed by a partner</source>
        <translation>foreslået af en samarbejdspartner</translation>
    </message>
    <message>
        <source>proposed by a peer worker</source>
        <translation>foreslået af en peer</translation>
    </message>
    <message>
        <source>proposed by a support person</source>
        <translation>foreslået af en støtteperson</translation>
    </message>
    <message>
        <source>proposed by relatives</source>
        <translation>foreslået af pårørende</translation>
    </message>
    <message>
        <source>proposed by residents</source>
        <translation>foreslået af beboerne</translation>
    </message>
    <message>
        <source>proposed by staff</source>
        <translation>foreslået af medarbejderne</translation>
    </message>
    <message>
        <source>proposed by the consultant</source>
        <translation>foreslået af konsulenten</translation>
    </message>
    <message>
        <source>proposed by the leader</source>
        <translation>foreslået af lederen</translation>
    </message>
    <message>
        <source>trial {key}</source>
        <translation>prøvehandling {key}</translation>
    </message>
    <message>
        <source>trial {key}, {title}</source>
        <translation>prøvehandling {key}, {title}</translation>
    </message>
    <message>
        <source>{date}, {author}</source>
        <translation>{date}, {author}</translation>
    </message>
    <message>
        <source>{date}, {start}</source>
        <translation>{date}, kl. {start}</translation>
    </message>
    <message>
        <source>{date}, {start} to {end}</source>
        <translation>{date}, kl. {start} til {end}</translation>
    </message>
    <message>
        <source>{key} · minutes of {date} · approved {approved}</source>
        <translation>{key} · referat af mødet den {date} · godkendt {approved}</translation>
    </message>
    <message>
        <source>{key} · minutes of {date} · draft</source>
        <translation>{key} · referat af mødet den {date} · udkast</translation>
    </message>
    <message>
        <source>{mandate}; lifted to: {who}</source>
        <translation>{mandate}; løftet til: {who}</translation>
    </message>
</context>
<context>
    <name>MissingLine</name>
    <message>
        <source>Go to: {what}</source>
        <translation>Gå til: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Still to be said (%n):</source>
        <translation>
            <numerusform>Mangler endnu (%n):</numerusform>
            <numerusform>Mangler endnu (%n):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovableList</name>
    <message>
        <source>Alt and the up and down arrows move a row.</source>
        <translation>Alt og pil op eller ned flytter en række.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Flyt rækken ned</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Flyt rækken op</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
</context>
<context>
    <name>NewCourse</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>4 to 18 months. The phases are spread over the time.</source>
        <translation>4 til 18 måneder. Faserne bliver fordelt over tiden.</translation>
    </message>
    <message>
        <source>A new facility…</source>
        <translation>Et nyt botilbud …</translation>
    </message>
    <message>
        <source>Begin the course</source>
        <translation>Begynd forløbet</translation>
    </message>
    <message>
        <source>Consultants</source>
        <translation>Konsulenter</translation>
    </message>
    <message>
        <source>Course {years}</source>
        <translation>Forløb {years}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>For example: Ali, Birthe</source>
        <translation>Fx Ali, Birthe</translation>
    </message>
    <message>
        <source>For example: Botilbud Solgården</source>
        <translation>Fx Botilbuddet Solgården</translation>
    </message>
    <message>
        <source>For example: Jens, Sanne, Ole</source>
        <translation>Fx Jens, Sanne, Ole</translation>
    </message>
    <message>
        <source>For example: Karen</source>
        <translation>Fx Karen</translation>
    </message>
    <message>
        <source>From {start} to {end}.</source>
        <translation>Fra {start} til {end}.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hvor længe?</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Ledere</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nyt forløb</translation>
    </message>
    <message>
        <source>No facility: a group across places</source>
        <translation>Intet botilbud: en gruppe på tværs</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Peer workers</source>
        <translation>Peermedarbejdere</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Beboere</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medarbejdere</translation>
    </message>
    <message>
        <source>Support persons</source>
        <translation>Støttepersoner</translation>
    </message>
    <message>
        <source>The place, the length and who is in the group. Everything can be changed later.</source>
        <translation>Stedet, længden og hvem der er med i gruppen. Alt kan ændres senere.</translation>
    </message>
    <message>
        <source>What is the facility called?</source>
        <translation>Hvad hedder botilbuddet?</translation>
    </message>
    <message>
        <source>What shall the course be called?</source>
        <translation>Hvad skal forløbet hedde?</translation>
    </message>
    <message>
        <source>Where is the course?</source>
        <translation>Hvor er forløbet?</translation>
    </message>
    <message>
        <source>Who is in the group?</source>
        <translation>Hvem er med i gruppen?</translation>
    </message>
    <message>
        <source>Write names with commas between them. A first name or an alias is enough. Whoever is missing is added later.</source>
        <translation>Skriv navne med komma imellem. Et fornavn eller et dæknavn er nok. I kan tilføje flere senere.</translation>
    </message>
    <message>
        <source>Write what the facility is called.</source>
        <translation>Skriv, hvad botilbuddet hedder.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
</context>
<context>
    <name>NewIndicatorDialog</name>
    <message>
        <source>A question is enough to begin with. Start and goal are written afterwards.</source>
        <translation>Et spørgsmål er nok til at begynde med. Start og mål skriver I bagefter.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begynd med</translation>
    </message>
    <message>
        <source>For example: how many evenings were calm?</source>
        <translation>For eksempel: hvor mange aftener var rolige?</translation>
    </message>
    <message>
        <source>How often do you measure?</source>
        <translation>Hvor tit måler I?</translation>
    </message>
    <message>
        <source>Make the indicator</source>
        <translation>Lav indikatoren</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ikke aftalt endnu</translation>
    </message>
    <message>
        <source>Suggestions from the practice form you chose.</source>
        <translation>Forslag fra den praksisform, I har valgt.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>What is the question?</source>
        <translation>Hvad er spørgsmålet?</translation>
    </message>
    <message>
        <source>Which way is good?</source>
        <translation>Hvilken vej er god?</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Jeres eget spørgsmål</translation>
    </message>
    <message>
        <source>for example evenings</source>
        <translation>for eksempel aftener</translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message numerus="yes">
        <source>%n decision(s) to look at again</source>
        <translation>
            <numerusform>%n beslutning at se på igen</numerusform>
            <numerusform>%n beslutninger at se på igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) carried over</source>
        <translation>
            <numerusform>%n udsat punkt</numerusform>
            <numerusform>%n udsatte punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to the leader</source>
        <translation>
            <numerusform>%n spørgsmål til lederen</numerusform>
            <numerusform>%n spørgsmål til lederen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) whose date has come</source>
        <translation>
            <numerusform>%n opgave, hvor fristen er nået</numerusform>
            <numerusform>%n opgaver, hvor fristen er nået</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) to reflect on</source>
        <translation>
            <numerusform>%n prøvehandling at reflektere over</numerusform>
            <numerusform>%n prøvehandlinger at reflektere over</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>For example: the common room</source>
        <translation>For eksempel: fællesstuen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Group meeting 1</source>
        <translation>Gruppemøde 1</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Lav mødet</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>No standard agenda</source>
        <translation>Ingen fast dagsorden</translation>
    </message>
    <message>
        <source>Nothing is left over from earlier meetings.</source>
        <translation>Der er ikke noget åbent fra tidligere møder.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Put what is open on the agenda</source>
        <translation>Sæt det, der er åbent, på dagsordenen</translation>
    </message>
    <message>
        <source>Standard agenda</source>
        <translation>Fast dagsorden</translation>
    </message>
    <message>
        <source>The agenda drafts itself. Everything can be changed afterwards.</source>
        <translation>Dagsordenen laver sit eget udkast. Alt kan ændres bagefter.</translation>
    </message>
    <message>
        <source>The one that fits the phase you are in is chosen.</source>
        <translation>Den, der passer til den fase, I er i, er valgt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Write a time, for example 13.30.</source>
        <translation>Skriv et klokkeslæt, for eksempel 13.30.</translation>
    </message>
</context>
<context>
    <name>NewRecommendationDialog</name>
    <message>
        <source>For example: ask at six how the evening is to be</source>
        <translation>For eksempel: spørg kl. 18, hvordan aftenen skal være</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Ny anbefaling</translation>
    </message>
    <message>
        <source>One sentence is enough to begin with. Say what to do.</source>
        <translation>Én sætning er nok at begynde med. Skriv, hvad andre skal gøre.</translation>
    </message>
    <message>
        <source>What do you recommend?</source>
        <translation>Hvad anbefaler I?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Skriv den ned</translation>
    </message>
</context>
<context>
    <name>NewTrialDialog</name>
    <message>
        <source>A name is enough to begin with. The plan is written afterwards.</source>
        <translation>Et navn er nok til at begynde med. Planen skriver I bagefter.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begynd med</translation>
    </message>
    <message>
        <source>For example: music instead of television from 8 pm</source>
        <translation>For eksempel: musik i stedet for fjernsyn fra kl. 20</translation>
    </message>
    <message>
        <source>Make the trial</source>
        <translation>Lav prøvehandlingen</translation>
    </message>
    <message>
        <source>New trial</source>
        <translation>Ny prøvehandling</translation>
    </message>
    <message>
        <source>Suggestions from the practice form you chose.</source>
        <translation>Forslag fra den praksisform, I har valgt.</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>Idéen</translation>
    </message>
    <message>
        <source>We believe that … because …</source>
        <translation>Vi tror, at … fordi …</translation>
    </message>
    <message>
        <source>What do you want to try?</source>
        <translation>Hvad vil I prøve af?</translation>
    </message>
    <message>
        <source>Your own idea</source>
        <translation>Jeres egen idé</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kan udelades</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>For example: MK</source>
        <translation>Fx MK</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>So that everybody can see who wrote what. There is no password, and nothing is sent anywhere.</source>
        <translation>Så alle kan se, hvem der har skrevet hvad. Der er ingen adgangskode, og intet bliver sendt nogen steder hen.</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>Hvem arbejder her?</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>konsulent</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>tovholder</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>medarbejder</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dage over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n dag gammel</numerusform>
            <numerusform>%n dage gammel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n punkt på dagsordenen</numerusform>
            <numerusform>%n punkter på dagsordenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n måned gammel</numerusform>
            <numerusform>%n måneder gammel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) beside the group</source>
        <translation>
            <numerusform>%n anden</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are late, first of all: {task}</source>
        <translation>
            <numerusform>En opgave er over fristen: {task}</numerusform>
            <numerusform>%n opgaver er over fristen. Den ældste er: {task}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) old</source>
        <translation>
            <numerusform>%n uge gammel</numerusform>
            <numerusform>%n uger gammel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n gang)</numerusform>
            <numerusform>(%n gange)</numerusform>
        </translation>
    </message>
    <message>
        <source>A small chart stands here as soon as something was measured twice: how many calm mornings a week, for example.</source>
        <translation>Her står en lille kurve, så snart noget er målt to gange: for eksempel hvor mange rolige morgener der er om ugen.</translation>
    </message>
    <message>
        <source>All seven phases are passed.</source>
        <translation>Alle syv faser er gennemført.</translation>
    </message>
    <message>
        <source>All seven phases are passed: print the closing status.</source>
        <translation>Alle syv faser er gennemført: udskriv slutstatus.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bekræft…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Færdig: {task}</translation>
    </message>
    <message>
        <source>Everything of the phase {phase} is in place: go on.</source>
        <translation>Alt i fasen {phase} er på plads: gå videre.</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>Gør referatet færdigt</translation>
    </message>
    <message>
        <source>From {first} on {start} to {last} on {end}.</source>
        <translation>Fra {first} den {start} til {last} den {end}.</translation>
    </message>
    <message>
        <source>Go on to the next phase</source>
        <translation>Gå videre til næste fase</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gå til {place}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Skjul tallene</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Hold mødet</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Om %n dag</numerusform>
            <numerusform>Om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite two residents, so that nobody sits alone.</source>
        <translation>Inviter to beboere, så ingen sidder alene.</translation>
    </message>
    <message>
        <source>It is time to measure: {indicator}</source>
        <translation>Det er tid til at måle: {indicator}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Der er ikke planlagt noget møde.</translation>
    </message>
    <message>
        <source>No open tasks. What somebody promises at a meeting is written as a task: who does what, before when.</source>
        <translation>Ingen åbne opgaver. Det, nogen lover på et møde, skrives som en opgave: hvem gør hvad, og inden hvornår.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Not there yet: {condition}</source>
        <translation>Mangler endnu: {condition}</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Der er ikke skrevet noget endnu.</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>Intet på dagsordenen endnu</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Åbne opgaver</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åbn mødet</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Phase {number} of {count}: {phase}</source>
        <translation>Fase {number} af {count}: {phase}</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planlæg et møde</translation>
    </message>
    <message>
        <source>Plan the first meeting of the group.</source>
        <translation>Planlæg gruppens første møde.</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Planlæg næste møde</translation>
    </message>
    <message>
        <source>Plan the next meeting: what is open puts itself on the agenda.</source>
        <translation>Planlæg næste møde: det åbne kommer selv på dagsordenen.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered</translation>
    </message>
    <message>
        <source>Prepare the meeting on {date}.</source>
        <translation>Forbered mødet den {date}.</translation>
    </message>
    <message>
        <source>Read the minutes of {date} back to the group, and have them approved.</source>
        <translation>Læs referatet fra {date} op for gruppen, og få det godkendt.</translation>
    </message>
    <message numerus="yes">
        <source>See all %n task(s)</source>
        <translation>
            <numerusform>Se opgaven</numerusform>
            <numerusform>Se alle %n opgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>See the conditions</source>
        <translation>Se betingelserne</translation>
    </message>
    <message>
        <source>See the status report</source>
        <translation>Se statusrapporten</translation>
    </message>
    <message>
        <source>See the tasks</source>
        <translation>Se opgaverne</translation>
    </message>
    <message>
        <source>Show the leader where the group stands.</source>
        <translation>Vis lederen, hvor gruppen står.</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Vis tallene</translation>
    </message>
    <message numerus="yes">
        <source>The circle of {trial} is %n day(s) late: write what you saw, and decide.</source>
        <translation>
            <numerusform>Runden af {trial} er %n dag over tiden: skriv, hvad I så, og beslut jer.</numerusform>
            <numerusform>Runden af {trial} er %n dage over tiden: skriv, hvad I så, og beslut jer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The course is over. You see it as it was on {date}.</source>
        <translation>Forløbet er slut. Du ser det, som det stod den {date}.</translation>
    </message>
    <message>
        <source>The goal is {target}.</source>
        <translation>Målet er {target}.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The meeting planned for {date} is not written up: was it held?</source>
        <translation>Mødet den {date} er ikke skrevet ind: blev det holdt?</translation>
    </message>
    <message>
        <source>The meeting {title} is today.</source>
        <translation>Mødet {title} er i dag.</translation>
    </message>
    <message>
        <source>The task is done: {task}</source>
        <translation>Opgaven er færdig: {task}</translation>
    </message>
    <message>
        <source>This belongs under {place}.</source>
        <translation>Det hører til under {place}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>What changed lately</source>
        <translation>Sidste ændringer</translation>
    </message>
    <message>
        <source>What to do next, and where the group stands.</source>
        <translation>Det næste skridt, og hvor gruppen står.</translation>
    </message>
    <message>
        <source>What we measure</source>
        <translation>Det måler vi</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Her er vi</translation>
    </message>
    <message>
        <source>agreed today</source>
        <translation>aftalt i dag</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>inden {date}</translation>
    </message>
    <message>
        <source>done again: {what}</source>
        <translation>gjort igen: {what}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>ingen værdi</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag kl. {time}</translation>
    </message>
    <message>
        <source>undone: {what}</source>
        <translation>fortrudt: {what}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>i går kl. {time}</translation>
    </message>
    <message>
        <source>{met} of {total} conditions are met.</source>
        <translation>{met} af {total} betingelser er opfyldt.</translation>
    </message>
    <message>
        <source>{time} o'clock</source>
        <translation>kl. {time}</translation>
    </message>
</context>
<context>
    <name>OwnFormDialog</name>
    <message>
        <source>A practice form of your own</source>
        <translation>Jeres egen praksisform</translation>
    </message>
    <message>
        <source>Add the form</source>
        <translation>Tilføj formen</translation>
    </message>
    <message>
        <source>It stands beside the nine, for every group here.</source>
        <translation>Den står ved siden af de ni, for alle grupper her.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hvad hedder den?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Hvad er den god for?</translation>
    </message>
    <message>
        <source>e.g. The quiet hour</source>
        <translation>fx Den stille time</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kan udelades</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Practice form</source>
        <translation>Praksisform</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Anbefalinger</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Prøvehandlinger</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Phase {number} of 7, {name}: {state}, {met} of {total} conditions met</source>
        <translation>Fase {number} af 7, {name}: {state}, {met} af {total} betingelser er opfyldt</translation>
    </message>
    <message>
        <source>Phases of the course</source>
        <translation>Forløbets faser</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Opstart</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Opsamling</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Afprøvning</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>gennemført</translation>
    </message>
    <message>
        <source>passed with open conditions</source>
        <translation>gennemført, selv om noget manglede</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>ligger foran jer</translation>
    </message>
    <message>
        <source>the group is here</source>
        <translation>her er gruppen nu</translation>
    </message>
    <message>
        <source>{met} of {total}</source>
        <translation>{met} af {total}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Choose a course</source>
        <translation>Vælg et forløb</translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation>Gå til et sted</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>Nyt forløb …</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Der er ikke noget her med det navn.</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Sted: {place}</translation>
    </message>
    <message>
        <source>Search for a site or a course</source>
        <translation>Søg efter et botilbud eller et forløb</translation>
    </message>
    <message>
        <source>Sites and courses</source>
        <translation>Botilbud og forløb</translation>
    </message>
    <message>
        <source>There is no course in this library yet.</source>
        <translation>Der er ikke noget forløb i dette bibliotek endnu.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Svar ønsket senest</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>As it was given, with its reason</source>
        <translation>Som det blev givet, med begrundelsen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spørg</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Spurgt den</translation>
    </message>
    <message>
        <source>Asked on {date}</source>
        <translation>Spurgt {date}</translation>
    </message>
    <message>
        <source>Assumptions said aloud</source>
        <translation>Antagelser, sagt højt</translation>
    </message>
    <message>
        <source>Did it hold?</source>
        <translation>Holdt det?</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>Enter opens a line. Alt with an arrow moves it. Delete removes it.</source>
        <translation>Enter åbner en linje. Alt og en piletast flytter den. Delete fjerner den.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Luk linjen</translation>
    </message>
    <message>
        <source>For example: a card by the coffee machine</source>
        <translation>For eksempel: et kort ved kaffemaskinen</translation>
    </message>
    <message>
        <source>For example: can two hours a week stand in the rota for this?</source>
        <translation>For eksempel: kan to timer om ugen stå fast i vagtplanen til det?</translation>
    </message>
    <message>
        <source>For example: may we move the overlap in October?</source>
        <translation>For eksempel: må vi flytte overlappet i oktober?</translation>
    </message>
    <message>
        <source>For example: new temps do not know what we agreed</source>
        <translation>For eksempel: nye vikarer kender ikke aftalen</translation>
    </message>
    <message>
        <source>For example: summer holidays begin in the middle of the trial, and temps do not know what we agreed.</source>
        <translation>For eksempel: sommerferien begynder midt i prøvehandlingen, og vikarerne kender ikke aftalen.</translation>
    </message>
    <message>
        <source>For example: the head of the house</source>
        <translation>For eksempel: afdelingslederen</translation>
    </message>
    <message>
        <source>For example: the night team will use the same words as the day team</source>
        <translation>For eksempel: natholdet vil bruge de samme ord som dagholdet</translation>
    </message>
    <message>
        <source>Go to the hours</source>
        <translation>Gå til timerne</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of the sheet</source>
        <translation>Arkets historik</translation>
    </message>
    <message>
        <source>How bad would it be?</source>
        <translation>Hvor slemt vil det være?</translation>
    </message>
    <message>
        <source>How likely is it?</source>
        <translation>Hvor sandsynligt er det?</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Det er overstået</translation>
    </message>
    <message>
        <source>Likelihood: {likelihood} · Consequence: {consequence}</source>
        <translation>Sandsynlighed: {likelihood} · Konsekvens: {consequence}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Intet svar endnu</translation>
    </message>
    <message>
        <source>No assumption is written yet. A plan stands on things we believe. Say them aloud, and you can see later which of them held.</source>
        <translation>Der er ikke skrevet nogen antagelse endnu. En plan hviler på noget, vi tror på. Sig det højt, så I senere kan se, hvad der holdt.</translation>
    </message>
    <message>
        <source>No hours are set aside yet.</source>
        <translation>Der er ikke afsat timer endnu.</translation>
    </message>
    <message>
        <source>No risks are written yet</source>
        <translation>Der er ikke skrevet risici ned endnu</translation>
    </message>
    <message>
        <source>Nobody has said yet what is done about it.</source>
        <translation>Ingen har endnu sagt, hvad vi gør ved det.</translation>
    </message>
    <message>
        <source>Nothing waits for the leader</source>
        <translation>Intet venter på lederen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Det, der kommer ud</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Overstået</translation>
    </message>
    <message>
        <source>Over since {date}</source>
        <translation>Overstået {date}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Questions to the leader</source>
        <translation>Spørgsmål til lederen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risici</translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation>Sig det højt</translation>
    </message>
    <message>
        <source>Take five minutes: what could stop us? Two or three are enough. Each gets somebody who keeps an eye on it, and a thing to do.</source>
        <translation>Brug fem minutter: Hvad kunne stoppe os? To eller tre er nok. Hver risiko får en, der holder øje, og noget, vi gør.</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Tag svaret væk</translation>
    </message>
    <message numerus="yes">
        <source>The answer was wanted %n day(s) ago.</source>
        <translation>
            <numerusform>Svaret var ønsket for %n dag siden.</numerusform>
            <numerusform>Svaret var ønsket for %n dage siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leader's answer</source>
        <translation>Lederens svar</translation>
    </message>
    <message>
        <source>The question is open again.</source>
        <translation>Spørgsmålet er åbent igen.</translation>
    </message>
    <message>
        <source>The time we have</source>
        <translation>Den tid, vi har</translation>
    </message>
    <message>
        <source>Theory of change</source>
        <translation>Forandringsteori</translation>
    </message>
    <message>
        <source>What becomes different for residents and staff?</source>
        <translation>Hvad bliver anderledes for beboere og medarbejdere?</translation>
    </message>
    <message>
        <source>What can be counted afterwards? Meetings, sheets, trips</source>
        <translation>Hvad kan tælles bagefter? Møder, ark, ture</translation>
    </message>
    <message>
        <source>What do we do about it?</source>
        <translation>Hvad gør vi ved det?</translation>
    </message>
    <message>
        <source>What do we do that is new?</source>
        <translation>Hvad gør vi, som er nyt?</translation>
    </message>
    <message>
        <source>What do we have? People, hours, rooms, know-how</source>
        <translation>Hvad har vi? Mennesker, timer, rum, viden</translation>
    </message>
    <message>
        <source>What does it lead to in the long run?</source>
        <translation>Hvad fører det til på længere sigt?</translation>
    </message>
    <message>
        <source>What may go wrong?</source>
        <translation>Hvad kan gå galt?</translation>
    </message>
    <message>
        <source>What must be true for this to work?</source>
        <translation>Hvad skal være sandt, for at det virker?</translation>
    </message>
    <message>
        <source>What must be true?</source>
        <translation>Hvad skal være sandt?</translation>
    </message>
    <message>
        <source>What must the leader decide?</source>
        <translation>Hvad skal lederen tage stilling til?</translation>
    </message>
    <message>
        <source>What the group may not decide itself is asked here. An open question comes onto the next agenda and into the status report by itself, until it is answered.</source>
        <translation>Her spørger I om det, gruppen ikke selv må bestemme. Et åbent spørgsmål kommer af sig selv på den næste dagsorden og i statusrapporten, til det er besvaret.</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Hvad siden viser</translation>
    </message>
    <message>
        <source>Who keeps an eye on it?</source>
        <translation>Hvem holder øje med det?</translation>
    </message>
    <message>
        <source>Why we believe it will help, and what we keep an eye on.</source>
        <translation>Hvorfor vi tror, det hjælper, og hvad vi holder øje med.</translation>
    </message>
    <message>
        <source>answer wanted by {date}</source>
        <translation>svar ønsket senest {date}</translation>
    </message>
    <message>
        <source>answered on {date}</source>
        <translation>besvaret {date}</translation>
    </message>
    <message>
        <source>{role}: {used} of {planned} hours used</source>
        <translation>{role}: {used} af {planned} timer brugt</translation>
    </message>
    <message>
        <source>“{text}” is open again.</source>
        <translation>”{text}” er åben igen.</translation>
    </message>
    <message>
        <source>“{text}” is over.</source>
        <translation>”{text}” er overstået.</translation>
    </message>
    <message>
        <source>“{text}” is removed.</source>
        <translation>”{text}” er fjernet.</translation>
    </message>
    <message>
        <source>“{text}” is taken off the list.</source>
        <translation>”{text}” er taget af listen.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n week(s). Look for: {what}</source>
        <translation>
            <numerusform>%n uge. Se efter: {what}</numerusform>
            <numerusform>%n uger. Se efter: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>1: not at all. 5: fully. Everyone sees the scores; there is no total. Talk about the differences.</source>
        <translation>1: slet ikke. 5: helt. Alle ser tallene, og de bliver ikke lagt sammen. Tal om forskellene.</translation>
    </message>
    <message>
        <source>A form of your own</source>
        <translation>Jeres egen form</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle former</translation>
    </message>
    <message>
        <source>Answer the seven questions</source>
        <translation>Svar på de syv spørgsmål</translation>
    </message>
    <message>
        <source>Answer the seven questions: {title}</source>
        <translation>Svar på de syv spørgsmål: {title}</translation>
    </message>
    <message>
        <source>Are there hands, time and money for it?</source>
        <translation>Er der hænder, tid og penge til den?</translation>
    </message>
    <message>
        <source>Can we carry it now, beside all the rest?</source>
        <translation>Kan vi bære den nu, ved siden af alt det andet?</translation>
    </message>
    <message>
        <source>Choose another form</source>
        <translation>Vælg en anden form</translation>
    </message>
    <message>
        <source>Choose this one…</source>
        <translation>Vælg denne…</translation>
    </message>
    <message>
        <source>Choose “{title}”</source>
        <translation>Vælg ”{title}”</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>Valgt før</translation>
    </message>
    <message>
        <source>Chosen {date}</source>
        <translation>Valgt {date}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Consider a form first. Then leadership, staff and residents each give it open scores on seven questions, and you see where you differ.</source>
        <translation>Overvej først en form. Så svarer ledelse, medarbejdere og beboere hver for sig og åbent på syv spørgsmål, og I ser, hvor I er forskellige.</translation>
    </message>
    <message>
        <source>Consider no longer</source>
        <translation>Overvej ikke længere</translation>
    </message>
    <message>
        <source>Consider this form</source>
        <translation>Overvej denne form</translation>
    </message>
    <message>
        <source>Consider two or three forms, see how they fit, and then choose one together. Here the choice stands with its reason, its objections and each side's view.</source>
        <translation>Overvej to eller tre former, se, hvordan de passer, og vælg så én sammen. Her står valget med sin begrundelse, indvendingerne og hver sides syn.</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>Overvejes</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>Do we feel like it?</source>
        <translation>Har vi lyst til den?</translation>
    </message>
    <message>
        <source>Do we know that it helps others?</source>
        <translation>Ved vi, at den hjælper andre?</translation>
    </message>
    <message>
        <source>Do we need it here?</source>
        <translation>Har vi brug for den her?</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Passer den?</translation>
    </message>
    <message>
        <source>Does it go with us and what we believe in?</source>
        <translation>Passer den til os og til det, vi tror på?</translation>
    </message>
    <message>
        <source>Does your way of working have another name? Write it.</source>
        <translation>Har jeres måde at arbejde på et andet navn? Skriv den.</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Let at læse</translation>
    </message>
    <message>
        <source>Find the way of working that answers what you found.</source>
        <translation>Find den måde at arbejde på, som svarer på det, I fandt.</translation>
    </message>
    <message>
        <source>For example “All agree: it answers what we found about the mornings”</source>
        <translation>For eksempel ”Alle er enige: den hjælper på det, vi fandt ud af om morgenerne”</translation>
    </message>
    <message>
        <source>For example “Everyday and conflict situations” beside “Health as more than food and exercise”</source>
        <translation>For eksempel ”Hverdags- og konfliktsituationer” ved siden af ”Sundhed som mere end kost og motion”</translation>
    </message>
    <message>
        <source>Give a number first; what you wrote stays.</source>
        <translation>Giv først et tal. Det, du har skrevet, bliver stående.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation>Sådan passer den</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Sådan blev det besluttet</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Sådan begynder I</translation>
    </message>
    <message>
        <source>Is it clear enough to begin with?</source>
        <translation>Er den klar nok til at gå i gang med?</translation>
    </message>
    <message>
        <source>It helps most with</source>
        <translation>Den hjælper mest på</translation>
    </message>
    <message>
        <source>Low capacity</source>
        <translation>Lav kapacitet</translation>
    </message>
    <message>
        <source>Make it our choice again</source>
        <translation>Gør til vores valg igen</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Ryk tilbage</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Ryk frem</translation>
    </message>
    <message>
        <source>No form to score yet</source>
        <translation>Der er ingen form at svare på endnu</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>Ikke knyttet til noget endnu</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Der er ikke valgt noget endnu</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Der er ikke noget at sammenligne endnu</translation>
    </message>
    <message>
        <source>Numbers you could follow</source>
        <translation>Tal, I kan følge</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>Én på hver linje.</translation>
    </message>
    <message>
        <source>One resident at a time</source>
        <translation>Én beboer ad gangen</translation>
    </message>
    <message>
        <source>Open a card and read it together. Consider two or three before you choose.</source>
        <translation>Åbn et kort, og læs det sammen. Overvej to eller tre, før I vælger.</translation>
    </message>
    <message>
        <source>Open the cards and consider two or three forms. Here they stand side by side, with the questions they ask and what each side thinks of them.</source>
        <translation>Åbn kortene, og overvej to eller tre former. Her står de side om side med deres spørgsmål, og med det hver side synes om dem.</translation>
    </message>
    <message>
        <source>Practice form</source>
        <translation>Praksisform</translation>
    </message>
    <message>
        <source>Questions to talk about</source>
        <translation>Spørgsmål at tale om</translation>
    </message>
    <message>
        <source>Read the whole card</source>
        <translation>Læs hele kortet</translation>
    </message>
    <message>
        <source>Read the whole card: {title}</source>
        <translation>Læs hele kortet: {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the form</source>
        <translation>Fjern formen</translation>
    </message>
    <message>
        <source>See the forms</source>
        <translation>Se praksisformerne</translation>
    </message>
    <message>
        <source>Show two or three at a time.</source>
        <translation>Vis to eller tre ad gangen.</translation>
    </message>
    <message>
        <source>So far the sides see it alike.</source>
        <translation>Indtil nu ser siderne ens på det.</translation>
    </message>
    <message>
        <source>Somebody gives the capacity {score}. Stop and talk about what has to give way first.</source>
        <translation>Nogen giver kapaciteten {score}. Stop op, og tal om, hvad der først må vige.</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Tag valget tilbage</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Valget</translation>
    </message>
    <message>
        <source>The choice is taken back.</source>
        <translation>Valget er taget tilbage.</translation>
    </message>
    <message>
        <source>The form is chosen.</source>
        <translation>Praksisformen er valgt.</translation>
    </message>
    <message>
        <source>The form to score</source>
        <translation>Den form, I svarer på</translation>
    </message>
    <message>
        <source>The forms</source>
        <translation>Formerne</translation>
    </message>
    <message>
        <source>The practice forms</source>
        <translation>Praksisformerne</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Hele huset</translation>
    </message>
    <message>
        <source>They come from Analysis, What we found.</source>
        <translation>De kommer fra Analyse, Det fandt vi.</translation>
    </message>
    <message>
        <source>Trials to begin with</source>
        <translation>Prøvehandlinger at begynde med</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Pas på</translation>
    </message>
    <message>
        <source>We look at it again</source>
        <translation>Vi ser på det igen</translation>
    </message>
    <message>
        <source>What belongs elsewhere</source>
        <translation>Det hører til et andet sted</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hvad hedder den?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Hvad er den god for?</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Det, siden viser</translation>
    </message>
    <message>
        <source>What we say about it</source>
        <translation>Det siger vi om den</translation>
    </message>
    <message>
        <source>What we say about “{title}”</source>
        <translation>Det siger vi om ”{title}”</translation>
    </message>
    <message>
        <source>What you consider</source>
        <translation>Det, I overvejer</translation>
    </message>
    <message>
        <source>When two sides have answered, it says here where they differ most.</source>
        <translation>Når to sider har svaret, står det her, hvor de er længst fra hinanden.</translation>
    </message>
    <message>
        <source>Which development area does it answer?</source>
        <translation>Hvilket udviklingsområde hjælper den på?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message numerus="yes">
        <source>Widest apart: %n step(s)</source>
        <translation>
            <numerusform>Længst fra hinanden: %n trin</numerusform>
            <numerusform>Længst fra hinanden: %n trin</numerusform>
        </translation>
    </message>
    <message>
        <source>You are at most one step apart, on {questions}.</source>
        <translation>I er højst ét trin fra hinanden: {questions}.</translation>
    </message>
    <message numerus="yes">
        <source>You consider %n form(s).</source>
        <translation>
            <numerusform>I overvejer %n form.</numerusform>
            <numerusform>I overvejer %n former.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see it most differently on {questions}.</source>
        <translation>I ser mest forskelligt på {questions}.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kan udelades</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>“{title}” is considered now.</source>
        <translation>”{title}” er med i overvejelserne.</translation>
    </message>
    <message>
        <source>“{title}” is no longer considered.</source>
        <translation>”{title}” er ikke længere med i overvejelserne.</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>”{title}” er fjernet.</translation>
    </message>
    <message>
        <source>“{title}” is the choice again.</source>
        <translation>”{title}” er valget igen.</translation>
    </message>
</context>
<context>
    <name>RecommendationsPage</name>
    <message>
        <source>(is removed)</source>
        <translation>(er fjernet)</translation>
    </message>
    <message>
        <source>A line for each step, with “- ” first: a meeting to begin with, who does what, time in the rota</source>
        <translation>En linje for hvert trin med “- ” forrest: et møde til at begynde med, hvem der gør hvad, tid i vagtplanen</translation>
    </message>
    <message>
        <source>A recommendation says what another house should do, for whom, how, and what you build that on. It is preliminary until the group has approved it.</source>
        <translation>En anbefaling siger, hvad et andet botilbud bør gøre, for hvem og hvordan, og hvad I bygger det på. Den er foreløbig, indtil gruppen har godkendt den.</translation>
    </message>
    <message>
        <source>A role and a telephone number</source>
        <translation>En stilling og et telefonnummer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add what it rests on</source>
        <translation>Tilføj noget, den bygger på</translation>
    </message>
    <message>
        <source>All recommendations</source>
        <translation>Alle anbefalinger</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Betingelser</translation>
    </message>
    <message>
        <source>Enter opens a line. Alt with an arrow moves it. Delete removes it.</source>
        <translation>Enter åbner en linje. Alt og en pil flytter den. Delete fjerner den.</translation>
    </message>
    <message>
        <source>Everything is said. The group can make it final.</source>
        <translation>Alt er sagt. Gruppen kan gøre den endelig.</translation>
    </message>
    <message>
        <source>For example “Ask at six how the evening should be”, built on two trials, a number, and what the residents said.</source>
        <translation>For eksempel “Spørg kl. 18, hvordan aftenen skal være”, bygget på to prøvehandlinger, et tal og det, beboerne sagde.</translation>
    </message>
    <message>
        <source>For example: a list on the door was never read</source>
        <translation>For eksempel: en liste på døren blev aldrig læst</translation>
    </message>
    <message>
        <source>For example: seven of eight evenings were calm</source>
        <translation>For eksempel: syv af otte aftener var rolige</translation>
    </message>
    <message>
        <source>For example: we asked at breakfast, but nobody can say in the morning how the evening is to be.</source>
        <translation>For eksempel: vi spurgte ved morgenmaden, men ingen kan om morgenen sige, hvordan aftenen skal være.</translation>
    </message>
    <message>
        <source>For example: who is awake at that hour?</source>
        <translation>For eksempel: hvem er vågen på det tidspunkt?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For hvem?</translation>
    </message>
    <message>
        <source>Go to the number</source>
        <translation>Gå til tallet</translation>
    </message>
    <message>
        <source>Go to the trial</source>
        <translation>Gå til prøvehandlingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of the recommendation</source>
        <translation>Anbefalingens historik</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Sådan gør man</translation>
    </message>
    <message>
        <source>How were the residents involved?</source>
        <translation>Hvordan var beboerne med?</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>Make it final…</source>
        <translation>Gør den endelig …</translation>
    </message>
    <message>
        <source>Make the recommendation final</source>
        <translation>Gør anbefalingen endelig</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Mangler: {what}</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Ny anbefaling</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>Ingen anbefalinger endnu</translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>Ingen prøvehandling</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Der er ikke skrevet noget ned endnu</translation>
    </message>
    <message>
        <source>Nothing yet. Point at the trials and the numbers, and write what people said: others believe it when they can see where it comes from.</source>
        <translation>Intet endnu. Peg på prøvehandlinger og tal, og skriv, hvad folk sagde: andre tror på det, når de kan se, hvor det kommer fra.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Open the recommendation again</source>
        <translation>Åbn anbefalingen igen</translation>
    </message>
    <message>
        <source>Questions to ask yourselves first</source>
        <translation>Spørgsmål at stille sig selv først</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Anbefalinger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the recommendation</source>
        <translation>Fjern anbefalingen</translation>
    </message>
    <message numerus="yes">
        <source>Rests on %n thing(s)</source>
        <translation>
            <numerusform>Bygger på %n ting</numerusform>
            <numerusform>Bygger på %n ting</numerusform>
        </translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Trin for trin</translation>
    </message>
    <message>
        <source>The group has approved it, so its text is locked. Open it again to change it.</source>
        <translation>Gruppen har godkendt den, så teksten er låst. Åbn den igen, hvis noget skal ændres.</translation>
    </message>
    <message>
        <source>The recommendation is final.</source>
        <translation>Anbefalingen er endelig.</translation>
    </message>
    <message>
        <source>The recommendation is preliminary again.</source>
        <translation>Anbefalingen er foreløbig igen.</translation>
    </message>
    <message>
        <source>The recommendation is removed.</source>
        <translation>Anbefalingen er fjernet.</translation>
    </message>
    <message>
        <source>The recommendation is there.</source>
        <translation>Anbefalingen er skrevet ned.</translation>
    </message>
    <message>
        <source>The recommendations of the course</source>
        <translation>Forløbets anbefalinger</translation>
    </message>
    <message>
        <source>Tried in: {trial}</source>
        <translation>Prøvet i: {trial}</translation>
    </message>
    <message>
        <source>What did it show?</source>
        <translation>Hvad viste det?</translation>
    </message>
    <message>
        <source>What did it show? What was said?</source>
        <translation>Hvad viste det? Hvad blev der sagt?</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Det virkede ikke</translation>
    </message>
    <message>
        <source>What did not work is worth as much as what did: it spares the next house the trouble. Look at the trials you stopped or changed.</source>
        <translation>Det, der ikke virkede, er lige så meget værd som det, der gjorde: det sparer det næste botilbud for besværet. Se på de prøvehandlinger, I stoppede eller lavede om.</translation>
    </message>
    <message>
        <source>What did not work, and what do you think is why?</source>
        <translation>Hvad virkede ikke, og hvorfor, tror I?</translation>
    </message>
    <message>
        <source>What did they change in it?</source>
        <translation>Hvad lavede de om på?</translation>
    </message>
    <message>
        <source>What did you see change?</source>
        <translation>Hvad så I ændre sig?</translation>
    </message>
    <message>
        <source>What do you recommend?</source>
        <translation>Hvad anbefaler I?</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Hvad den bygger på</translation>
    </message>
    <message>
        <source>What made it worse when you tried?</source>
        <translation>Hvad gjorde det værre, da I prøvede?</translation>
    </message>
    <message>
        <source>What must be there for it to work?</source>
        <translation>Hvad skal være på plads, for at det virker?</translation>
    </message>
    <message>
        <source>What should others be spared?</source>
        <translation>Hvad skal andre slippe for at prøve?</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Hvad siden viser</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Hvad man skal undgå</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Hvad blev der sagt?</translation>
    </message>
    <message>
        <source>What you would tell another house to do, and to leave.</source>
        <translation>Det, I vil råde et andet botilbud til at gøre og til at lade være med.</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Hvornår den gælder</translation>
    </message>
    <message>
        <source>When, and for whom, does it not?</source>
        <translation>Hvornår og for hvem virker det ikke?</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Hvilket tal?</translation>
    </message>
    <message>
        <source>Which residents, which houses?</source>
        <translation>Hvilke beboere, hvilke botilbud?</translation>
    </message>
    <message>
        <source>Which trial showed it?</source>
        <translation>Hvilken prøvehandling viste det?</translation>
    </message>
    <message>
        <source>Which trial?</source>
        <translation>Hvilken prøvehandling?</translation>
    </message>
    <message>
        <source>Who can others ask?</source>
        <translation>Hvem kan andre spørge?</translation>
    </message>
    <message>
        <source>Who made it, and who to ask</source>
        <translation>Hvem der har lavet den, og hvem man kan spørge</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Write the first recommendation</source>
        <translation>Skriv den første anbefaling</translation>
    </message>
    <message>
        <source>“{text}” is removed.</source>
        <translation>“{text}” er fjernet.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Statusrapport</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n number(s) that look like a CPR number</source>
        <translation>
            <numerusform>%n tal, der ligner et CPR-nummer</numerusform>
            <numerusform>%n tal, der ligner CPR-numre</numerusform>
        </translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Fuld bredde</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå til møderne</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Gå til teksten</translation>
    </message>
    <message>
        <source>Go to the text with {number}</source>
        <translation>Gå til teksten med {number}</translation>
    </message>
    <message>
        <source>It is not a CPR number</source>
        <translation>Det er ikke et CPR-nummer</translation>
    </message>
    <message>
        <source>It is noted that the number is not a CPR number.</source>
        <translation>Det er noteret, at tallet ikke er et CPR-nummer.</translation>
    </message>
    <message>
        <source>It stands under {place}.</source>
        <translation>Det står under {place}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Se på</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Laver siderne …</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Minutes are made of a meeting that has been held, an agenda of one that is planned.</source>
        <translation>Et referat laves af et møde, der er holdt. En dagsorden laves af et møde, der er planlagt.</translation>
    </message>
    <message>
        <source>No document is made while one stands in the text. Take the number out of the text, or say that it is something else, such as an order number.</source>
        <translation>Der bliver ikke lavet dokumenter, så længe sådan et tal står i teksten. Tag tallet ud af teksten, eller sig, at det er noget andet, for eksempel et ordrenummer.</translation>
    </message>
    <message>
        <source>On paper these characters are shown as □: {characters}</source>
        <translation>Disse tegn bliver vist som □ på papir: {characters}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Pictures of the pages. Choose Text to read the content.</source>
        <translation>Billeder af siderne. Vælg Tekst for at læse indholdet.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren tekst</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Gem som</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>Gem som {format}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Gem rapporten</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gemt som {name}</translation>
    </message>
    <message>
        <source>See the pages as they lie on paper. Print and save them.</source>
        <translation>Se siderne, som de bliver på papir. Udskriv dem, eller gem dem.</translation>
    </message>
    <message>
        <source>Sending the pages to the printer …</source>
        <translation>Siderne sendes til printeren …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The pages are at the printer.</source>
        <translation>Siderne er sendt til printeren.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See that it is on and has paper, and print again.</source>
        <translation>Printeren tog ikke imod siderne. Se efter, at den er tændt og har papir, og udskriv igen.</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>Rapporten som tekst</translation>
    </message>
    <message>
        <source>The report cannot be made yet</source>
        <translation>Rapporten kan ikke laves endnu</translation>
    </message>
    <message>
        <source>There is no meeting for it yet</source>
        <translation>Der er ikke noget møde at lave den af endnu</translation>
    </message>
    <message>
        <source>There is no report yet: see what is missing.</source>
        <translation>Der er ingen rapport endnu: se, hvad der mangler.</translation>
    </message>
    <message>
        <source>To hand out before a meeting</source>
        <translation>Til at dele ud før et møde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webside</translation>
    </message>
    <message>
        <source>What a meeting decided</source>
        <translation>Hvad et møde besluttede</translation>
    </message>
    <message>
        <source>Where the group stands</source>
        <translation>Hvor gruppen står nu</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hel side</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>the site or the course</source>
        <translation>botilbuddet eller forløbet</translation>
    </message>
    <message>
        <source>{number} is not a CPR number</source>
        <translation>{number} er ikke et CPR-nummer</translation>
    </message>
    <message>
        <source>{title} as text</source>
        <translation>{title} som tekst</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n page(s)</source>
        <translation>
            <numerusform>{title}, %n side</numerusform>
            <numerusform>{title}, %n sider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message numerus="yes">
        <source>%n consultant(s)</source>
        <translation>
            <numerusform>%n konsulent</numerusform>
            <numerusform>%n konsulenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n leder</numerusform>
            <numerusform>%n ledere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n samarbejdspartner</numerusform>
            <numerusform>%n samarbejdspartnere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peer worker(s)</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>%n pårørende</numerusform>
            <numerusform>%n pårørende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n beboer</numerusform>
            <numerusform>%n beboere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s)</source>
        <translation>
            <numerusform>%n medarbejder</numerusform>
            <numerusform>%n medarbejdere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support person(s)</source>
        <translation>
            <numerusform>%n støtteperson</numerusform>
            <numerusform>%n støttepersoner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>no score</source>
        <translation>intet tal</translation>
    </message>
    <message>
        <source>{score} of 5</source>
        <translation>{score} af 5</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>FAILED</source>
        <translation>FEJLET</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i orden</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Also with Ctrl and + or -; Ctrl+0 is the normal size.</source>
        <translation>Også med Ctrl og + eller -. Ctrl+0 giver normal størrelse.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <translation>Størrelse på tekst og knapper</translation>
    </message>
    <message>
        <source>They belong to this computer and take effect at once.</source>
        <translation>De hører til denne computer og virker med det samme.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>Tab goes on, arrows move within a group, Enter opens, Esc leaves.</source>
        <translation>Tab går videre, piletaster går rundt i en gruppe, Enter åbner, Esc går ud.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Can be read, not changed  ·  {title}</source>
        <translation>Kan læses, ikke ændres  ·  {title}</translation>
    </message>
    <message>
        <source>Can be read: {user} on {machine} is writing in it  ·  {title}</source>
        <translation>Kan læses: {user} skriver i det på {machine}  ·  {title}</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er gemt</translation>
    </message>
    <message>
        <source>Everything is saved {time}</source>
        <translation>Alt er gemt {time}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>Hvem arbejder her?</translation>
    </message>
    <message>
        <source>Zoom {zoom} %, back to 100 %</source>
        <translation>Størrelse {zoom} %, tilbage til 100 %</translation>
    </message>
    <message>
        <source>backup {time}</source>
        <translation>sikkerhedskopi {time}</translation>
    </message>
    <message>
        <source>{who} is working here</source>
        <translation>{who} arbejder her</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over frist</numerusform>
            <numerusform>%n dage over frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further decision(s) stand in the minutes.</source>
        <translation>
            <numerusform>%n beslutning mere står i referaterne.</numerusform>
            <numerusform>%n beslutninger mere står i referaterne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further task(s) are due.</source>
        <translation>
            <numerusform>%n opgave mere har frist.</numerusform>
            <numerusform>%n opgaver mere har frist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held, the latest on {date}.</source>
        <translation>
            <numerusform>%n møde holdt, senest {date}.</numerusform>
            <numerusform>%n møder holdt, senest {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) closed.</source>
        <translation>
            <numerusform>%n opgave lukket.</numerusform>
            <numerusform>%n opgaver lukket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial cycle(s) finished.</source>
        <translation>
            <numerusform>%n afprøvning afsluttet.</numerusform>
            <numerusform>%n afprøvninger afsluttet.</numerusform>
        </translation>
    </message>
    <message>
        <source>(overdue)</source>
        <translation>(over frist)</translation>
    </message>
    <message>
        <source>(wanted by {date})</source>
        <translation>(senest {date})</translation>
    </message>
    <message>
        <source>About the data: people are counted by role. The report names no residents and is no resident's record.</source>
        <translation>Om oplysningerne: Personer er talt op efter rolle. Rapporten nævner ingen beboere ved navn og er ikke en journal.</translation>
    </message>
    <message>
        <source>All seven phases are passed.</source>
        <translation>Alle syv faser er gennemført.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ved start</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cyklus</translation>
    </message>
    <message>
        <source>Decision or state</source>
        <translation>Beslutning eller stade</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Hours used of those planned until now:</source>
        <translation>Timer brugt af de planlagte til nu:</translation>
    </message>
    <message>
        <source>In the group: {roles}.</source>
        <translation>I gruppen: {roles}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Sandsynlighed</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Udarbejdet</translation>
    </message>
    <message>
        <source>No dates are set.</source>
        <translation>Der er ikke sat datoer.</translation>
    </message>
    <message>
        <source>No indicators are chosen yet.</source>
        <translation>Der er endnu ikke valgt indikatorer.</translation>
    </message>
    <message>
        <source>No trials are planned yet.</source>
        <translation>Der er endnu ikke planlagt prøvehandlinger.</translation>
    </message>
    <message>
        <source>Nobody is in the group yet.</source>
        <translation>Der er endnu ingen i gruppen.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this period.</source>
        <translation>Der er ikke noteret noget i perioden.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Outside the mandate: lifted to {body}.</source>
        <translation>Uden for mandatet: løftet til {body}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Phases passed: {phases}.</source>
        <translation>Faser gennemført: {phases}.</translation>
    </message>
    <message>
        <source>Practice form</source>
        <translation>Praksisform</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risici</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Botilbud</translation>
    </message>
    <message>
        <source>Status as of</source>
        <translation>Status pr.</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Statusrapport</translation>
    </message>
    <message>
        <source>Status: {course}</source>
        <translation>Status: {course}</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Det mangler:</translation>
    </message>
    <message>
        <source>Tasks closed by their original date: {part} of {whole}{percent}.</source>
        <translation>Opgaver lukket inden deres første frist: {part} af {whole}{percent}.</translation>
    </message>
    <message>
        <source>The group and its residents</source>
        <translation>Gruppen og beboerne</translation>
    </message>
    <message>
        <source>The group went on from {phase} with open conditions</source>
        <translation>Gruppen gik videre fra {phase} med åbne betingelser</translation>
    </message>
    <message>
        <source>The leader is asked to decide</source>
        <translation>Lederen bedes tage stilling til</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <translation>De næste 30 dage</translation>
    </message>
    <message>
        <source>The residents’ view: {view}</source>
        <translation>Beboernes syn: {view}</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prøvehandling</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Prøvehandlinger</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Indtil</translation>
    </message>
    <message>
        <source>What has happened since {date}</source>
        <translation>Det er sket siden {date}</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Det gør vi</translation>
    </message>
    <message>
        <source>What we learn:</source>
        <translation>Det lærer vi:</translation>
    </message>
    <message>
        <source>What we measure</source>
        <translation>Det måler vi</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Her er vi</translation>
    </message>
    <message>
        <source>Why there are few residents in the group</source>
        <translation>Derfor er der få beboere i gruppen</translation>
    </message>
    <message>
        <source>agenda items proposed by residents</source>
        <translation>punkter foreslået af beboere</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>foran os</translation>
    </message>
    <message>
        <source>decisions with the residents’ view</source>
        <translation>beslutninger med beboernes syn</translation>
    </message>
    <message>
        <source>here we are</source>
        <translation>her er vi</translation>
    </message>
    <message>
        <source>meetings with residents present</source>
        <translation>møder med beboere til stede</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>gennemført</translation>
    </message>
    <message>
        <source>somebody not yet named</source>
        <translation>en, der endnu ikke er nævnt</translation>
    </message>
    <message>
        <source>{course} · status as of {date}</source>
        <translation>{course} · status pr. {date}</translation>
    </message>
    <message>
        <source>{date} by {who}</source>
        <translation>{date} af {who}</translation>
    </message>
    <message>
        <source>{date}: {meeting}</source>
        <translation>{date}: {meeting}</translation>
    </message>
    <message>
        <source>{date}: {task} – {owner}</source>
        <translation>{date}: {task} – {owner}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} af {whole}</translation>
    </message>
    <message>
        <source>{phase} ({date})</source>
        <translation>{phase} ({date})</translation>
    </message>
    <message>
        <source>{phase}: {met} of {total} conditions are met.</source>
        <translation>{phase}: {met} af {total} betingelser er opfyldt.</translation>
    </message>
    <message>
        <source>{reason} ({who}, {date})</source>
        <translation>{reason} ({who}, {date})</translation>
    </message>
    <message>
        <source>{role} {used} of {planned}</source>
        <translation>{role} {used} af {planned}</translation>
    </message>
    <message>
        <source>{start} to {end} ({months} months)</source>
        <translation>{start} til {end} ({months} måneder)</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n measurement(s) from {first} to {last}, from {start} to {now}.</source>
        <translation>
            <numerusform>{title}: %n måling fra {first} til {last}, fra {start} til {now}.</numerusform>
            <numerusform>{title}: %n målinger fra {first} til {last}, fra {start} til {now}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Before when?</source>
        <translation>Inden hvornår?</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Udsæt</translation>
    </message>
    <message>
        <source>Carry the item over</source>
        <translation>Udsæt punktet</translation>
    </message>
    <message>
        <source>Correct the task</source>
        <translation>Ret opgaven</translation>
    </message>
    <message>
        <source>For example: the night shift was ill</source>
        <translation>For eksempel: natholdet var syge</translation>
    </message>
    <message>
        <source>For example: we ran out of time</source>
        <translation>For eksempel: tiden løb fra os</translation>
    </message>
    <message>
        <source>Give up the task</source>
        <translation>Opgiv opgaven</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Giv videre</translation>
    </message>
    <message>
        <source>Hand over the task</source>
        <translation>Giv opgaven videre</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Flyt fristen</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Ny frist</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The date is now {date}. It stays in the list, with the reason.</source>
        <translation>Fristen er nu {date}. Den bliver stående i listen med begrundelsen.</translation>
    </message>
    <message>
        <source>The decision is lifted</source>
        <translation>Beslutningen er løftet</translation>
    </message>
    <message>
        <source>The task has no date yet.</source>
        <translation>Opgaven har ingen frist endnu.</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Til hvem?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Hvad skal der gøres?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Hvornår?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Hvem gør det?</translation>
    </message>
    <message>
        <source>Why will it not be done?</source>
        <translation>Hvorfor bliver den ikke udført?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>“{title}” comes back at the next meeting, with your reason.</source>
        <translation>”{title}” kommer igen på næste møde med jeres begrundelse.</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>e.g. 13.30</source>
        <translation>fx 13.30</translation>
    </message>
</context>
<context>
    <name>TrialsPage</name>
    <message numerus="yes">
        <source>%n to be said</source>
        <translation>
            <numerusform>mangler %n</numerusform>
            <numerusform>mangler %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cycle is ready.</source>
        <translation>En ny runde er klar.</translation>
    </message>
    <message>
        <source>A question you can answer afterwards</source>
        <translation>Et spørgsmål, I kan svare på bagefter</translation>
    </message>
    <message>
        <source>A trial is one small thing you do differently for a short time. You write down beforehand what you expect, look at what happened, and decide what comes next.</source>
        <translation>En prøvehandling er én lille ting, I gør anderledes i kort tid. I skriver først, hvad I forventer, ser bagefter på, hvad der skete, og beslutter, hvad der så skal ske.</translation>
    </message>
    <message>
        <source>A trial is small: at most six weeks.</source>
        <translation>En prøvehandling er lille: højst seks uger.</translation>
    </message>
    <message>
        <source>Adjust: what do you decide?</source>
        <translation>Justér: hvad beslutter I?</translation>
    </message>
    <message>
        <source>Adjust: you decided</source>
        <translation>Justér: I besluttede</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>Alle prøvehandlinger</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Sæt i gang</translation>
    </message>
    <message>
        <source>Begin the trial</source>
        <translation>Sæt prøvehandlingen i gang</translation>
    </message>
    <message>
        <source>Begin with one</source>
        <translation>Begynd med én</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Cycle {number} is removed.</source>
        <translation>Runde {number} er fjernet.</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Beslut senest</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>Development area</source>
        <translation>Udviklingsområde</translation>
    </message>
    <message>
        <source>Did it go as planned?</source>
        <translation>Gik det som planlagt?</translation>
    </message>
    <message>
        <source>Does it need consent?</source>
        <translation>Kræver det samtykke?</translation>
    </message>
    <message>
        <source>Each answer is a good one. A trial that is stopped has taught you most.</source>
        <translation>Alle svar er gode. Også en prøvehandling, I stopper, har lært jer noget.</translation>
    </message>
    <message>
        <source>Expressed through</source>
        <translation>Udtrykt med</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Finish the trial</source>
        <translation>Afslut prøvehandlingen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>For example “Music instead of television from 8 pm, two evenings a week, for three weeks”</source>
        <translation>For eksempel »Musik i stedet for fjernsyn fra kl. 20, to aftener om ugen i tre uger«</translation>
    </message>
    <message>
        <source>For example: if one resident says no thanks twice</source>
        <translation>For eksempel: hvis en beboer siger nej tak to gange</translation>
    </message>
    <message>
        <source>For example: two were ill in week 9</source>
        <translation>For eksempel: to var syge i uge 9</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of the cycle</source>
        <translation>Rundens historik</translation>
    </message>
    <message>
        <source>History of the trial</source>
        <translation>Prøvehandlingens historik</translation>
    </message>
    <message>
        <source>How many residents?</source>
        <translation>Hvor mange beboere?</translation>
    </message>
    <message>
        <source>How you go about it</source>
        <translation>Sådan gør I</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hvordan?</translation>
    </message>
    <message>
        <source>In a resident's words</source>
        <translation>Med en beboers ord</translation>
    </message>
    <message>
        <source>It does not help. You stop here and keep what you learned.</source>
        <translation>Det hjælper ikke. I stopper her og beholder det, I lærte.</translation>
    </message>
    <message>
        <source>It helps, and more are to have it: another unit, more residents.</source>
        <translation>Det hjælper, og flere skal have glæde af det: en anden afdeling, flere beboere.</translation>
    </message>
    <message>
        <source>It helps. You go on doing it, and can finish the trial.</source>
        <translation>Det hjælper. I bliver ved med det og kan afslutte prøvehandlingen.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>New trial</source>
        <translation>Ny prøvehandling</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No names here.</source>
        <translation>Ingen navne her.</translation>
    </message>
    <message>
        <source>No trials here yet</source>
        <translation>Her er ingen prøvehandlinger endnu</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>Ny runde</translation>
    </message>
    <message>
        <source>Or a number you follow</source>
        <translation>Eller et tal, I følger</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Plan the first trial</source>
        <translation>Planlæg den første prøvehandling</translation>
    </message>
    <message>
        <source>Plan: what we do this time</source>
        <translation>Planlæg: det gør vi denne gang</translation>
    </message>
    <message>
        <source>Reflect: what did we learn?</source>
        <translation>Reflektér: hvad lærte vi?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the cycle</source>
        <translation>Fjern runden</translation>
    </message>
    <message>
        <source>Remove the trial</source>
        <translation>Fjern prøvehandlingen</translation>
    </message>
    <message>
        <source>Something is to be different. The next cycle is drafted for you to change.</source>
        <translation>Noget skal være anderledes. Næste runde lægges klar, så I kan rette i den.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>Stop prøvehandlingen</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Tag den op igen</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Tag beslutningen tilbage</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>Beslutningen er taget tilbage.</translation>
    </message>
    <message>
        <source>The decision is written, and the next cycle is drafted.</source>
        <translation>Beslutningen er skrevet, og næste runde er lagt klar.</translation>
    </message>
    <message>
        <source>The decision is written.</source>
        <translation>Beslutningen er skrevet.</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>Idéen</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>The plan and the cycles of the trial</source>
        <translation>Prøvehandlingens plan og runder</translation>
    </message>
    <message>
        <source>The plan is whole. You can begin.</source>
        <translation>Planen er hel. I kan gå i gang.</translation>
    </message>
    <message>
        <source>The trial began before a practice form was chosen.</source>
        <translation>Prøvehandlingen begyndte, før der var valgt en praksisform.</translation>
    </message>
    <message>
        <source>The trial has begun.</source>
        <translation>Prøvehandlingen er sat i gang.</translation>
    </message>
    <message>
        <source>The trial is finished.</source>
        <translation>Prøvehandlingen er afsluttet.</translation>
    </message>
    <message>
        <source>The trial is removed.</source>
        <translation>Prøvehandlingen er fjernet.</translation>
    </message>
    <message>
        <source>The trial is stopped.</source>
        <translation>Prøvehandlingen er stoppet.</translation>
    </message>
    <message>
        <source>The trial is there. Now comes its plan.</source>
        <translation>Prøvehandlingen er lavet. Nu kommer planen.</translation>
    </message>
    <message>
        <source>The trials of the course</source>
        <translation>Forløbets prøvehandlinger</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Prøvehandlinger</translation>
    </message>
    <message>
        <source>Try something small, look at it together, and decide.</source>
        <translation>Prøv noget småt af, se på det sammen, og beslut.</translation>
    </message>
    <message>
        <source>Try: how it went</source>
        <translation>Afprøv: sådan gik det</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Venter på jer</translation>
    </message>
    <message>
        <source>We believe that … because …</source>
        <translation>Vi tror, at … fordi …</translation>
    </message>
    <message>
        <source>We expected</source>
        <translation>Det forventede vi</translation>
    </message>
    <message>
        <source>We saw</source>
        <translation>Det så vi</translation>
    </message>
    <message>
        <source>What belongs in a resident's own journal is written there, not here.</source>
        <translation>Det, der hører til i en beboers egen journal, skrives dér og ikke her.</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Hvad kalder I den?</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>Hvad forventer I?</translation>
    </message>
    <message>
        <source>What do you want to find out?</source>
        <translation>Hvad vil I finde ud af?</translation>
    </message>
    <message>
        <source>What sign do you look for?</source>
        <translation>Hvilket tegn kigger I efter?</translation>
    </message>
    <message>
        <source>What takes time?</source>
        <translation>Hvad trækker ud?</translation>
    </message>
    <message>
        <source>What you look for, and care</source>
        <translation>Det, I holder øje med</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Hvad?</translation>
    </message>
    <message>
        <source>When do you stop at once?</source>
        <translation>Hvornår stopper I med det samme?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Hvornår?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Hvor?</translation>
    </message>
    <message>
        <source>Who keeps it moving?</source>
        <translation>Hvem er tovholder?</translation>
    </message>
    <message>
        <source>Who, and what it grows from</source>
        <translation>Tovholder og afsæt</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Hvem?</translation>
    </message>
    <message>
        <source>Whose consent, and how?</source>
        <translation>Hvis samtykke, og hvordan?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Write it before you begin: what will you see?</source>
        <translation>Skriv det, før I går i gang: hvad vil I se?</translation>
    </message>
    <message>
        <source>Write the decision</source>
        <translation>Skriv beslutningen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You cannot tell yet. The next cycle is drafted with the same plan.</source>
        <translation>Det kan I ikke sige endnu. Næste runde lægges klar med den samme plan.</translation>
    </message>
    <message>
        <source>You wanted to decide by {date}. It happens that things take longer. Decide on what you have seen, set a new date, or write in a line what takes time.</source>
        <translation>I ville beslutte senest {date}. Det sker, at ting trækker ud. Beslut ud fra det, I har set, sæt en ny dato, eller skriv på en linje, hvad der trækker ud.</translation>
    </message>
    <message>
        <source>a sign or a number</source>
        <translation>et tegn eller et tal</translation>
    </message>
    <message>
        <source>before the choice</source>
        <translation>før valget</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtykke</translation>
    </message>
    <message>
        <source>decided on {date}</source>
        <translation>besluttet {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>fra {date}</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hvordan</translation>
    </message>
    <message>
        <source>how many residents</source>
        <translation>antal beboere</translation>
    </message>
    <message>
        <source>is coming</source>
        <translation>kommer</translation>
    </message>
    <message>
        <source>kept moving by {name}</source>
        <translation>tovholder: {name}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>vises</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>første dag</translation>
    </message>
    <message>
        <source>the idea</source>
        <translation>idéen</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>sidste dag</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>spørgsmålet</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>venter på jer</translation>
    </message>
    <message>
        <source>what</source>
        <translation>hvad</translation>
    </message>
    <message>
        <source>what you expect</source>
        <translation>forventningen</translation>
    </message>
    <message>
        <source>when</source>
        <translation>hvornår</translation>
    </message>
    <message>
        <source>when you stop</source>
        <translation>stopreglen</translation>
    </message>
    <message>
        <source>where</source>
        <translation>hvor</translation>
    </message>
    <message>
        <source>who</source>
        <translation>hvem</translation>
    </message>
    <message>
        <source>who keeps it moving</source>
        <translation>tovholder</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>add agenda item</source>
        <translation>tilføj dagsordenspunkt</translation>
    </message>
    <message>
        <source>add assumption</source>
        <translation>tilføj antagelse</translation>
    </message>
    <message>
        <source>add course</source>
        <translation>tilføj forløb</translation>
    </message>
    <message>
        <source>add indicator</source>
        <translation>tilføj indikator</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>tilføj medlem</translation>
    </message>
    <message>
        <source>add municipality</source>
        <translation>tilføj kommune</translation>
    </message>
    <message>
        <source>add own practice form</source>
        <translation>tilføj egen praksisform</translation>
    </message>
    <message>
        <source>add programme</source>
        <translation>tilføj program</translation>
    </message>
    <message>
        <source>add recommendation</source>
        <translation>tilføj anbefaling</translation>
    </message>
    <message>
        <source>add risk</source>
        <translation>tilføj risiko</translation>
    </message>
    <message>
        <source>add site</source>
        <translation>tilføj botilbud</translation>
    </message>
    <message>
        <source>add strength or development area</source>
        <translation>tilføj styrke eller udviklingsområde</translation>
    </message>
    <message>
        <source>add task</source>
        <translation>tilføj opgave</translation>
    </message>
    <message>
        <source>add to approved minutes</source>
        <translation>tilføj til godkendt referat</translation>
    </message>
    <message>
        <source>add what is open to the agenda</source>
        <translation>sæt åbne ting på dagsordenen</translation>
    </message>
    <message>
        <source>add what recommendation rests on</source>
        <translation>tilføj grundlag for anbefaling</translation>
    </message>
    <message>
        <source>add where the practice lives</source>
        <translation>tilføj, hvor praksis lever</translation>
    </message>
    <message>
        <source>answer how the form fits</source>
        <translation>svar på, hvordan formen passer</translation>
    </message>
    <message>
        <source>answer theme</source>
        <translation>besvar tema</translation>
    </message>
    <message>
        <source>approve minutes</source>
        <translation>godkend referat</translation>
    </message>
    <message>
        <source>begin meeting</source>
        <translation>begynd møde</translation>
    </message>
    <message>
        <source>bring in a package</source>
        <translation>hent pakke ind</translation>
    </message>
    <message>
        <source>cancel task</source>
        <translation>opgiv opgave</translation>
    </message>
    <message>
        <source>carry agenda item over</source>
        <translation>udsæt dagsordenspunkt</translation>
    </message>
    <message>
        <source>change course</source>
        <translation>ret forløb</translation>
    </message>
    <message>
        <source>change hours used</source>
        <translation>ret brugte timer</translation>
    </message>
    <message>
        <source>change logo</source>
        <translation>skift logo</translation>
    </message>
    <message>
        <source>change member</source>
        <translation>ret medlem</translation>
    </message>
    <message>
        <source>change municipality</source>
        <translation>ret kommune</translation>
    </message>
    <message>
        <source>change programme</source>
        <translation>ret program</translation>
    </message>
    <message>
        <source>change question to the leader</source>
        <translation>ret spørgsmål til lederen</translation>
    </message>
    <message>
        <source>change risk</source>
        <translation>ret risiko</translation>
    </message>
    <message>
        <source>change site</source>
        <translation>ret botilbud</translation>
    </message>
    <message>
        <source>choose focus</source>
        <translation>vælg fokus</translation>
    </message>
    <message>
        <source>choose practice form</source>
        <translation>vælg praksisform</translation>
    </message>
    <message>
        <source>clear answer to theme</source>
        <translation>slet svar på tema</translation>
    </message>
    <message>
        <source>clear attendance</source>
        <translation>fjern notering af fremmøde</translation>
    </message>
    <message>
        <source>close agenda item</source>
        <translation>afslut dagsordenspunkt</translation>
    </message>
    <message>
        <source>close course</source>
        <translation>afslut forløb</translation>
    </message>
    <message>
        <source>close or open indicator</source>
        <translation>luk eller åbn indikator</translation>
    </message>
    <message>
        <source>close risk</source>
        <translation>luk risiko</translation>
    </message>
    <message>
        <source>complete task</source>
        <translation>afslut opgave</translation>
    </message>
    <message>
        <source>consider practice form</source>
        <translation>overvej praksisform</translation>
    </message>
    <message>
        <source>consider practice form no longer</source>
        <translation>fjern overvejet praksisform</translation>
    </message>
    <message>
        <source>decide not to share</source>
        <translation>beslut ikke at dele</translation>
    </message>
    <message>
        <source>decide on learning circle</source>
        <translation>beslut om læringscirkel</translation>
    </message>
    <message>
        <source>declare that a number is no CPR number</source>
        <translation>erklær, at et tal ikke er et CPR-nummer</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>gentag</translation>
    </message>
    <message>
        <source>draft next meeting</source>
        <translation>lav udkast til næste møde</translation>
    </message>
    <message>
        <source>edit agenda item</source>
        <translation>ret dagsordenspunkt</translation>
    </message>
    <message>
        <source>edit assumption</source>
        <translation>ret antagelse</translation>
    </message>
    <message>
        <source>edit choice of practice form</source>
        <translation>ret valg af praksisform</translation>
    </message>
    <message>
        <source>edit considered practice form</source>
        <translation>ret overvejet praksisform</translation>
    </message>
    <message>
        <source>edit decision</source>
        <translation>ret beslutning</translation>
    </message>
    <message>
        <source>edit follow-up</source>
        <translation>ret opfølgning</translation>
    </message>
    <message>
        <source>edit indicator</source>
        <translation>ret indikator</translation>
    </message>
    <message>
        <source>edit learning circle</source>
        <translation>ret læringscirkel</translation>
    </message>
    <message>
        <source>edit measurement</source>
        <translation>ret måling</translation>
    </message>
    <message>
        <source>edit meeting</source>
        <translation>ret møde</translation>
    </message>
    <message>
        <source>edit own practice form</source>
        <translation>ret egen praksisform</translation>
    </message>
    <message>
        <source>edit recommendation</source>
        <translation>ret anbefaling</translation>
    </message>
    <message>
        <source>edit sharing</source>
        <translation>ret deling</translation>
    </message>
    <message>
        <source>edit strength or development area</source>
        <translation>ret styrke eller udviklingsområde</translation>
    </message>
    <message>
        <source>edit task</source>
        <translation>ret opgave</translation>
    </message>
    <message>
        <source>edit trial</source>
        <translation>ret prøvehandling</translation>
    </message>
    <message>
        <source>edit what did not work</source>
        <translation>ret, hvad der ikke virkede</translation>
    </message>
    <message>
        <source>edit what recommendation rests on</source>
        <translation>ret grundlag for anbefaling</translation>
    </message>
    <message>
        <source>edit where the practice lives</source>
        <translation>ret, hvor praksis lever</translation>
    </message>
    <message>
        <source>finish follow-up</source>
        <translation>afslut opfølgning</translation>
    </message>
    <message>
        <source>finish trial</source>
        <translation>afslut prøvehandling</translation>
    </message>
    <message>
        <source>go back to a phase</source>
        <translation>gå tilbage til en fase</translation>
    </message>
    <message>
        <source>go on to the next phase</source>
        <translation>gå videre til næste fase</translation>
    </message>
    <message>
        <source>hand over task</source>
        <translation>giv opgave videre</translation>
    </message>
    <message>
        <source>lift decision</source>
        <translation>løft beslutning</translation>
    </message>
    <message>
        <source>link practice form to development area</source>
        <translation>kobl praksisform til udviklingsområde</translation>
    </message>
    <message>
        <source>make recommendation final</source>
        <translation>gør anbefaling endelig</translation>
    </message>
    <message>
        <source>mark as shared</source>
        <translation>markér som delt</translation>
    </message>
    <message>
        <source>mark attendance</source>
        <translation>notér fremmøde</translation>
    </message>
    <message>
        <source>mark the rest as present</source>
        <translation>notér resten som til stede</translation>
    </message>
    <message>
        <source>move agenda item</source>
        <translation>flyt dagsordenspunkt</translation>
    </message>
    <message>
        <source>move assumption</source>
        <translation>flyt antagelse</translation>
    </message>
    <message>
        <source>move indicator</source>
        <translation>flyt indikator</translation>
    </message>
    <message>
        <source>move member</source>
        <translation>flyt medlem</translation>
    </message>
    <message>
        <source>move practice form</source>
        <translation>flyt praksisform</translation>
    </message>
    <message>
        <source>move question to the leader</source>
        <translation>flyt spørgsmål til lederen</translation>
    </message>
    <message>
        <source>move recommendation</source>
        <translation>flyt anbefaling</translation>
    </message>
    <message>
        <source>move risk</source>
        <translation>flyt risiko</translation>
    </message>
    <message>
        <source>move sharing</source>
        <translation>flyt deling</translation>
    </message>
    <message>
        <source>move strength or development area</source>
        <translation>flyt styrke eller udviklingsområde</translation>
    </message>
    <message>
        <source>move task's date</source>
        <translation>flyt opgavens frist</translation>
    </message>
    <message>
        <source>move trial</source>
        <translation>flyt prøvehandling</translation>
    </message>
    <message>
        <source>move what did not work</source>
        <translation>flyt noget, der ikke virkede</translation>
    </message>
    <message>
        <source>move what recommendation rests on</source>
        <translation>flyt grundlag for anbefaling</translation>
    </message>
    <message>
        <source>move where the practice lives</source>
        <translation>flyt sted, hvor praksis lever</translation>
    </message>
    <message>
        <source>note the read-back</source>
        <translation>notér oplæsning</translation>
    </message>
    <message>
        <source>open course again</source>
        <translation>åbn forløb igen</translation>
    </message>
    <message>
        <source>open follow-up again</source>
        <translation>åbn opfølgning igen</translation>
    </message>
    <message>
        <source>open learning circle</source>
        <translation>åbn læringscirkel</translation>
    </message>
    <message>
        <source>open question to the leader again</source>
        <translation>åbn spørgsmål til lederen igen</translation>
    </message>
    <message>
        <source>open recommendation again</source>
        <translation>åbn anbefaling igen</translation>
    </message>
    <message>
        <source>open risk again</source>
        <translation>åbn risiko igen</translation>
    </message>
    <message>
        <source>plan follow-up</source>
        <translation>planlæg opfølgning</translation>
    </message>
    <message>
        <source>plan meeting</source>
        <translation>planlæg møde</translation>
    </message>
    <message>
        <source>plan sharing</source>
        <translation>planlæg deling</translation>
    </message>
    <message>
        <source>plan sharing again</source>
        <translation>planlæg deling igen</translation>
    </message>
    <message>
        <source>plan trial</source>
        <translation>planlæg prøvehandling</translation>
    </message>
    <message>
        <source>put course in the archive</source>
        <translation>læg forløb i arkivet</translation>
    </message>
    <message>
        <source>put question to the leader</source>
        <translation>stil spørgsmål til lederen</translation>
    </message>
    <message>
        <source>record hours used</source>
        <translation>skriv brugte timer</translation>
    </message>
    <message>
        <source>remove agenda item</source>
        <translation>fjern dagsordenspunkt</translation>
    </message>
    <message>
        <source>remove assumption</source>
        <translation>fjern antagelse</translation>
    </message>
    <message>
        <source>remove course</source>
        <translation>fjern forløb</translation>
    </message>
    <message>
        <source>remove decision</source>
        <translation>fjern beslutning</translation>
    </message>
    <message>
        <source>remove follow-up</source>
        <translation>fjern opfølgning</translation>
    </message>
    <message>
        <source>remove hours set aside</source>
        <translation>fjern afsatte timer</translation>
    </message>
    <message>
        <source>remove hours used</source>
        <translation>fjern brugte timer</translation>
    </message>
    <message>
        <source>remove indicator</source>
        <translation>fjern indikator</translation>
    </message>
    <message>
        <source>remove learning circle</source>
        <translation>fjern læringscirkel</translation>
    </message>
    <message>
        <source>remove measurement</source>
        <translation>fjern måling</translation>
    </message>
    <message>
        <source>remove meeting</source>
        <translation>fjern møde</translation>
    </message>
    <message>
        <source>remove member</source>
        <translation>fjern medlem</translation>
    </message>
    <message>
        <source>remove municipality</source>
        <translation>fjern kommune</translation>
    </message>
    <message>
        <source>remove own practice form</source>
        <translation>fjern egen praksisform</translation>
    </message>
    <message>
        <source>remove programme</source>
        <translation>fjern program</translation>
    </message>
    <message>
        <source>remove question to the leader</source>
        <translation>fjern spørgsmål til lederen</translation>
    </message>
    <message>
        <source>remove recommendation</source>
        <translation>fjern anbefaling</translation>
    </message>
    <message>
        <source>remove risk</source>
        <translation>fjern risiko</translation>
    </message>
    <message>
        <source>remove sharing</source>
        <translation>fjern deling</translation>
    </message>
    <message>
        <source>remove site</source>
        <translation>fjern botilbud</translation>
    </message>
    <message>
        <source>remove strength or development area</source>
        <translation>fjern styrke eller udviklingsområde</translation>
    </message>
    <message>
        <source>remove task</source>
        <translation>fjern opgave</translation>
    </message>
    <message>
        <source>remove trial</source>
        <translation>fjern prøvehandling</translation>
    </message>
    <message>
        <source>remove what did not work</source>
        <translation>fjern noget, der ikke virkede</translation>
    </message>
    <message>
        <source>remove what recommendation rests on</source>
        <translation>fjern grundlag for anbefaling</translation>
    </message>
    <message>
        <source>remove where the practice lives</source>
        <translation>fjern sted, hvor praksis lever</translation>
    </message>
    <message>
        <source>reopen agenda item</source>
        <translation>genåbn dagsordenspunkt</translation>
    </message>
    <message>
        <source>reopen task</source>
        <translation>genåbn opgave</translation>
    </message>
    <message>
        <source>say whether assumption held</source>
        <translation>afgør, om antagelse holdt</translation>
    </message>
    <message>
        <source>set hours aside</source>
        <translation>sæt timer af</translation>
    </message>
    <message>
        <source>start new course</source>
        <translation>begynd nyt forløb</translation>
    </message>
    <message>
        <source>start trial</source>
        <translation>sæt prøvehandling i gang</translation>
    </message>
    <message>
        <source>stop trial</source>
        <translation>stop prøvehandling</translation>
    </message>
    <message>
        <source>take decision on learning circle back</source>
        <translation>tag beslutning om læringscirkel tilbage</translation>
    </message>
    <message>
        <source>tick where the practice lives</source>
        <translation>sæt flueben ved, hvor praksis lever</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>fortryd</translation>
    </message>
    <message>
        <source>vouch for a condition</source>
        <translation>bekræft en betingelse</translation>
    </message>
    <message>
        <source>withdraw a confirmation</source>
        <translation>tag en bekræftelse tilbage</translation>
    </message>
    <message>
        <source>withdraw choice of practice form</source>
        <translation>træk valg af praksisform tilbage</translation>
    </message>
    <message>
        <source>write a member's last day</source>
        <translation>skriv et medlems sidste dag</translation>
    </message>
    <message>
        <source>write about the analysis</source>
        <translation>skriv om analysen</translation>
    </message>
    <message>
        <source>write decision</source>
        <translation>skriv beslutning</translation>
    </message>
    <message>
        <source>write in the charter</source>
        <translation>skriv i kommissoriet</translation>
    </message>
    <message>
        <source>write measurement</source>
        <translation>skriv måling</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>skriv notat</translation>
    </message>
    <message>
        <source>write several measurements</source>
        <translation>skriv flere målinger</translation>
    </message>
    <message>
        <source>write the leader's answer</source>
        <translation>skriv lederens svar</translation>
    </message>
    <message>
        <source>write theory of change</source>
        <translation>skriv forandringsteori</translation>
    </message>
    <message>
        <source>write what did not work</source>
        <translation>skriv, hvad der ikke virkede</translation>
    </message>
    <message>
        <source>write who owns the practice</source>
        <translation>skriv, hvem der ejer praksis</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A file on this computer for your own facilities and courses.</source>
        <translation>En fil på denne computer til jeres egne botilbud og forløb.</translation>
    </message>
    <message>
        <source>A file you have, or one somebody gave you.</source>
        <translation>En fil, I har, eller en, I har fået.</translation>
    </message>
    <message>
        <source>For groups of residents, staff and leaders who try out new practice together.</source>
        <translation>For beboere, medarbejdere og ledere, der afprøver ny praksis sammen.</translation>
    </message>
    <message>
        <source>Libraries open last</source>
        <translation>Biblioteker, der sidst var åbne</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nyt forløb</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nyt bibliotek</translation>
    </message>
    <message>
        <source>Nine invented facilities, filled in. Nothing you do matters.</source>
        <translation>Ni opdigtede botilbud, fyldt ud. Her kan I ikke ødelægge noget.</translation>
    </message>
    <message>
        <source>Open last</source>
        <translation>Sidst åbne</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Åbn bibliotek</translation>
    </message>
    <message>
        <source>The library is empty. It begins with a course: one group, one place, 4 to 18 months.</source>
        <translation>Biblioteket er tomt. Det begynder med et forløb: én gruppe, ét sted, 4 til 18 måneder.</translation>
    </message>
    <message>
        <source>The place, the length and who is in the group: three minutes.</source>
        <translation>Stedet, længden og hvem der er med: tre minutter.</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Prøv med eksempler</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Måder at begynde på</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Welcome to Praksisrum</source>
        <translation>Velkommen til Praksisrum</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Done again.</source>
        <translation>Gjort igen.</translation>
    </message>
    <message>
        <source>Everything is saved by itself while you write.</source>
        <translation>Alt bliver gemt af sig selv, mens du skriver.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Hent igen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nyt bibliotek</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Åbn bibliotek</translation>
    </message>
    <message>
        <source>Opening {title}…</source>
        <translation>Åbner {title} …</translation>
    </message>
    <message>
        <source>Our library</source>
        <translation>Vores bibliotek</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Praksisrum examples</source>
        <translation>Praksisrum eksempler</translation>
    </message>
    <message>
        <source>Praksisrum libraries (*.praksisrum)</source>
        <translation>Praksisrum-biblioteker (*.praksisrum)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Vis rapporten</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Det er fortrudt.</translation>
    </message>
    <message>
        <source>The course has begun.</source>
        <translation>Forløbet er begyndt.</translation>
    </message>
    <message>
        <source>The group has gone back to the phase.</source>
        <translation>Gruppen er gået tilbage til fasen.</translation>
    </message>
    <message>
        <source>The group has gone on to the next phase.</source>
        <translation>Gruppen er gået videre til næste fase.</translation>
    </message>
    <message>
        <source>The program closed by an error last time. Nothing is lost.</source>
        <translation>Programmet lukkede på grund af en fejl sidst. Intet er gået tabt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
</TS>
