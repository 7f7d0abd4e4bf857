"""Danish sentences for the consultant's library: invented, about houses that do not exist."""

from __future__ import annotations

SITE_FIRST = ("Birke", "Havre", "Kløver", "Lærke", "Mose", "Pile", "Ravn", "Sol", "Tjørne", "Vibe")
SITE_LAST = (
    "bakken",
    "dammen",
    "engen",
    "gården",
    "huset",
    "højen",
    "lunden",
    "stien",
    "toften",
    "vænget",
)
MUNICIPALITIES = ("Sønderå", "Vesterlund", "Nordholm", "Østervang", "Midtager")
TARGET_GROUPS = (
    "Voksne med udviklingshæmning og stort behov for støtte i hverdagen.",
    "Voksne, hvoraf mange siger det vigtigste uden ord.",
    "Voksne med erhvervet hjerneskade, der vil tilbage til et liv med egne valg.",
    "Voksne med autisme, der har brug for tydelige dage.",
)
COURSE_TITLES = (
    "Mere at sige over egen hverdag",
    "Drømme, der bliver til aftaler",
    "Huset og nabolaget",
    "Færre konflikter om morgenen",
    "Samarbejde med pårørende",
)
COURSE_PURPOSE = (
    "Beboerne skal kunne mærke, at de bestemmer mere, og personalet skal vide, hvordan de hjælper "
    "til med det uden at tage over."
)
MEMBERS = (
    ("leader", "Forstander", "Forstander"),
    ("staff", "Mette K.", "Pædagog"),
    ("staff", "Omar S.", "Social- og sundhedsassistent"),
    ("staff", "Line B.", "Omsorgsmedhjælper, aften"),
    ("resident", "Kaptajnen", ""),
    ("resident", "Solsorten", ""),
    ("resident", "Bageren", ""),
    ("relative", "Søster til en beboer", ""),
    ("consultant", "Konsulenten", "Proceskonsulent"),
)
MANDATE = (
    "Gruppen bestemmer selv over møder, tavler, ture inden for rådighedsbeløbet og små ændringer "
    "i vagten, som ikke koster timer.\n\nAlt, der rører timer, personsager eller medicin, går til "
    "forstanderen, der svarer inden 14 dage."
)
MEETING_RULES = (
    "- Den, der har stenen, har ordet.\n- Pas er et svar.\n- Vi sidder højst en time ad gangen.\n"
    "- Beboerne får dagsordenen to dage før."
)
STRENGTHS = (
    "Personalet kender beboerne godt og ser små tegn tidligt.",
    "Køkkenet er husets hjerte, og der er altid nogen.",
    "Aftenholdet holder, hvad det lover.",
    "Der er grin i huset, også på de tunge dage.",
)
WISHES = (
    "At blive spurgt, før planen er lagt.",
    "At vide dagen før, hvem der kommer på arbejde.",
    "At komme ud, også når der er få på vagt.",
    "At have et sted at gå hen, når der er for meget larm.",
)
EXAMPLES = (
    "I tirsdags stod tre og ventede med overtøj på, fordi bussen var byttet uden besked.",
    "En beboer pegede på billedet af søen hver dag i en uge, før nogen så det.",
    "Da vikaren selv spurgte, fik hun et klart nej, og det blev en god formiddag.",
)
AREAS = (
    "Beslutninger om dagen træffes på kontoret, før beboerne er stået op.",
    "Pårørende ringer tre gange om det samme, fordi ingen ved, hvem der svarer.",
    "Ture bliver aflyst, når en kollega melder sig syg.",
    "Beboernes ønsker står i planen, men ikke i vagten.",
)
FORMS = ("hopes_dreams_discovery", "dream_based_practice", "local_community")
ASSUMPTIONS = (
    "At en halv time tidligere kaffe giver plads til at spørge.",
    "At beboerne vil bruge tavlen, når billederne er deres egne.",
    "At aftenholdet får besked samme dag.",
)
TRIALS = (
    "Morgenkaffe før planen",
    "Tavle med egne billeder",
    "Fast tur om onsdagen",
    "Ét nummer til pårørende",
    "Stilleplads i havestuen",
    "Beboer skriver indkøbslisten",
    "Kort med ja, nej og pas",
    "To vælger aftensmaden",
    "Makker på vejen til klubben",
    "Ugens ønske på køleskabet",
    "Fem minutter ved vagtskifte",
    "Besøg hos naboerne",
)
IDEA = "Når vi spørger, før vi planlægger, bliver der færre, som siger fra bagefter."
QUESTION = "Hvad sker der, når beboeren vælger først, og vi retter vagten til?"
PREDICTION = "Mindst tre af fem gange går det, som beboeren har valgt, uden at nogen skal vente."
STOP_RULE = "Vi stopper, hvis nogen bliver ked af det to dage i træk, eller hvis natten mangler en."
SEEN = (
    "Det gik fire ud af fem gange. Den femte manglede der en kollega, og så blev det som før.",
    "Tre beboere valgte selv, og den ene lavede det om midt på dagen. Det kunne lade sig gøre.",
    "Ingen brugte kortet den første uge. I den anden uge lå det på bordet, og så blev det brugt.",
    "Der var mere ro omkring bordet, men det tog ti minutter længere, end vi havde regnet med.",
)
RESIDENT_WORDS = (
    "Det er mig, der peger. Så går vi.",
    "Det er godt, når I ikke snakker så hurtigt.",
    "Jeg vil ikke med om torsdagen. Kun onsdag.",
    "Nej. Og så ja. Jeg måtte lave det om.",
)
REFLECTIONS = (
    "Vi troede, at det handlede om tid. Det handlede om, hvem der spurgte.",
    "Det virker, når den samme er på arbejde to dage i træk, og ikke ellers.",
    "Vi skal øve os i at vente ti sekunder mere, end vi synes, er rart.",
)
INDICATORS = (
    ("Valg, beboerne selv har truffet", "antal om ugen", "up", 6, 15),
    ("Konflikter om morgenen", "antal om ugen", "down", 9, 3),
    ("Aflyste ture", "antal om ugen", "down", 4, 1),
    ("Trivsel, smileytavlen", "gennemsnit 1-5", "follow", 30, None),
)
ITEMS = (
    ("information", "Nyt fra huset"),
    ("discussion", "Det vi så siden sidst"),
    ("decision", "Næste skridt i prøvehandlingen"),
    ("discussion", "Tallene på tavlen"),
    ("decision", "Opgaver og datoer"),
    ("information", "Til nattevagten og de pårørende"),
)
NOTES = (
    "Kaptajnen fortalte, at kaffen smager bedre, når den er klar klokken syv.",
    "Der var enighed om, at det skal være den samme, der spørger hver morgen.",
    "Aftenholdet har skrevet tre linjer hver dag og synes, at det er til at holde ud.",
    "To pårørende har ringet og rost, at der nu kun er ét nummer.",
    "Bageren sagde pas til første runde og bad om at se billederne igen.",
    "Forstanderen vil se på timerne i den nye vagtplan og vender tilbage på næste møde.",
    "Tallene falder, men det er sommer, og halvdelen af huset er på ferie.",
    "Vi blev ikke enige om, hvor tavlen skal hænge, og prøver begge steder en uge hver.",
)
DECISIONS = (
    "Vi fortsætter to uger mere med det samme hold om morgenen.",
    "Tavlen hænger i køkkenet, og kun beboerne flytter billederne.",
    "Turen om onsdagen ligger fast og kan kun aflyses af to sammen.",
    "Vi stopper afprøvningen i havestuen og skriver ned, hvad vi lærte.",
    "Pårørende får et brev med navnet på den, der svarer i næste måned.",
)
BASIS = "Log for to uger og en runde om bordet, hvor alle fik ordet to gange."
RESIDENTS_VIEW = "Beboerne i gruppen siger ja, når det er de samme, der er på arbejde."
TASKS = (
    "Skriver de tre linjer om og hænger dem op ved telefonen.",
    "Spørger nattevagten, hvad der mangler i overleveringen.",
    "Tager billeder af husets ture sammen med to beboere.",
    "Ringer til klubben og hører, om der er plads om onsdagen.",
    "Lægger tiden ind i vagtplanen for næste måned.",
    "Læser referatet op for dem, der ikke var med.",
)
MOVE_REASON = "Der var for få på arbejde i den uge, og det skal gøres ordentligt."
SUMMARY = (
    "Vi så på de sidste to uger, bestemte, hvad der fortsætter, og delte opgaverne. Beboerne talte "
    "først i hver runde."
)
RISKS = (
    "Den faste kollega skifter arbejde midt i afprøvningen.",
    "Sommerferien gør hul i tallene.",
    "Naboerne bliver trætte af os, hvis vi kommer for mange.",
)
LEADER_QUESTION = "Kan mødet om morgenen flyttes en halv time, uden at det koster på aftenen?"
LEADER_ANSWER = "Ja, fra den første i næste måned. Vagtplanen er rettet."
RECOMMENDATION = (
    "Spørg, før planen er lagt",
    "Det virkede i fire af fem uger og holdt også i ferien.",
    "- begynd med én beboer og én kollega\n- øv jer i at vente\n- skriv tre linjer hver dag",
    "Der skal være to på arbejde, som kender beboeren.",
    "Vi ved ikke, om det virker i et hus med mange vikarer.",
)
NOT_WORKED = "Kortene alene gjorde ingen forskel. De lå i skuffen, til nogen spurgte."
EMBEDDING = "Tre linjer hver dag i overleveringen, og et fast punkt på teammødet hver måned."
