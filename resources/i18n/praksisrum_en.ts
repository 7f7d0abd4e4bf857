<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minute(s) in all.</source>
        <translation>
            <numerusform>%n minute in all.</numerusform>
            <numerusform>%n minutes in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message numerus="yes">
        <source>%n side(s) answered</source>
        <translation>
            <numerusform>%n side answered</numerusform>
            <numerusform>%n sides answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) are seen two steps or more apart. Begin there: differences are what you have to talk about.</source>
        <translation>
            <numerusform>%n theme are seen two steps or more apart. Begin there: differences are what you have to talk about.</numerusform>
            <numerusform>%n themes are seen two steps or more apart. Begin there: differences are what you have to talk about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heard on %n theme(s)</source>
        <translation>
            <numerusform>Heard on %n theme</numerusform>
            <numerusform>Heard on %n themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>%n row brought in.</numerusform>
            <numerusform>%n rows brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be brought in.</source>
        <translation>
            <numerusform>%n row would be brought in.</numerusform>
            <numerusform>%n rows would be brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmbeddingPage</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at now</source>
        <translation>
            <numerusform>%n to be looked at now</numerusform>
            <numerusform>%n to be looked at now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be written in</source>
        <translation>
            <numerusform>%n to be written in</numerusform>
            <numerusform>%n to be written in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was to be looked at %n day(s) ago.</source>
        <translation>
            <numerusform>It was to be looked at %n day ago.</numerusform>
            <numerusform>It was to be looked at %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%n member(s) in the group.</source>
        <translation>
            <numerusform>%n member in the group.</numerusform>
            <numerusform>%n members in the group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them live(s) here.</source>
        <translation>
            <numerusform>%n of them live here.</numerusform>
            <numerusform>%n of them lives here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more line(s)</source>
        <translation>
            <numerusform>Show %n more line</numerusform>
            <numerusform>Show %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message numerus="yes">
        <source>%n line(s) need a look.</source>
        <translation>
            <numerusform>%n line need a look.</numerusform>
            <numerusform>%n lines need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) from {first} to {last}: from {start} to {now}.</source>
        <translation>
            <numerusform>%n measurement from {first} to {last}: from {start} to {now}.</numerusform>
            <numerusform>%n measurements from {first} to {last}: from {start} to {now}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) pasted.</source>
        <translation>
            <numerusform>%n measurement pasted.</numerusform>
            <numerusform>%n measurements pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a time</source>
        <translation>
            <numerusform>%n item without a time</numerusform>
            <numerusform>%n items without a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) on the agenda</source>
        <translation>
            <numerusform>%n minute on the agenda</numerusform>
            <numerusform>%n minutes on the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than set aside</source>
        <translation>
            <numerusform>%n more than set aside</numerusform>
            <numerusform>%n more than set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked yet.</source>
        <translation>
            <numerusform>%n not marked yet.</numerusform>
            <numerusform>%n not marked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried over %n time(s), first on {date}.</source>
        <translation>
            <numerusform>Carried over %n time, first on {date}.</numerusform>
            <numerusform>Carried over %n times, first on {date}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message numerus="yes">
        <source>On the agenda since {date}, carried over %n time(s).</source>
        <translation>
            <numerusform>On the agenda since {date}, carried over %n time.</numerusform>
            <numerusform>On the agenda since {date}, carried over %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingLine</name>
    <message numerus="yes">
        <source>Still to be said (%n):</source>
        <translation>
            <numerusform>Still to be said (%n):</numerusform>
            <numerusform>Still to be said (%n):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCourse</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message numerus="yes">
        <source>%n decision(s) to look at again</source>
        <translation>
            <numerusform>%n decision to look at again</numerusform>
            <numerusform>%n decisions to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) carried over</source>
        <translation>
            <numerusform>%n item carried over</numerusform>
            <numerusform>%n items carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to the leader</source>
        <translation>
            <numerusform>%n question to the leader</numerusform>
            <numerusform>%n questions to the leader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) whose date has come</source>
        <translation>
            <numerusform>%n task whose date has come</numerusform>
            <numerusform>%n tasks whose date has come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) to reflect on</source>
        <translation>
            <numerusform>%n trial to reflect on</numerusform>
            <numerusform>%n trials to reflect on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n item on the agenda</numerusform>
            <numerusform>%n items on the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n month old</numerusform>
            <numerusform>%n months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) beside the group</source>
        <translation>
            <numerusform>%n other beside the group</numerusform>
            <numerusform>%n others beside the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are late, first of all: {task}</source>
        <translation>
            <numerusform>%n task are late, first of all: {task}</numerusform>
            <numerusform>%n tasks are late, first of all: {task}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) old</source>
        <translation>
            <numerusform>%n week old</numerusform>
            <numerusform>%n weeks old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n times)</numerusform>
            <numerusform>(%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n task(s)</source>
        <translation>
            <numerusform>See all %n task</numerusform>
            <numerusform>See all %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circle of {trial} is %n day(s) late: write what you saw, and decide.</source>
        <translation>
            <numerusform>The circle of {trial} is %n day late: write what you saw, and decide.</numerusform>
            <numerusform>The circle of {trial} is %n days late: write what you saw, and decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>The answer was wanted %n day(s) ago.</source>
        <translation>
            <numerusform>The answer was wanted %n day ago.</numerusform>
            <numerusform>The answer was wanted %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n week(s). Look for: {what}</source>
        <translation>
            <numerusform>%n week. Look for: {what}</numerusform>
            <numerusform>%n weeks. Look for: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widest apart: %n step(s)</source>
        <translation>
            <numerusform>Widest apart: %n step</numerusform>
            <numerusform>Widest apart: %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You consider %n form(s).</source>
        <translation>
            <numerusform>You consider %n form.</numerusform>
            <numerusform>You consider %n forms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationsPage</name>
    <message numerus="yes">
        <source>Rests on %n thing(s)</source>
        <translation>
            <numerusform>Rests on %n thing</numerusform>
            <numerusform>Rests on %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n number(s) that look like a CPR number</source>
        <translation>
            <numerusform>%n number that look like a CPR number</numerusform>
            <numerusform>%n numbers that look like a CPR number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n page(s)</source>
        <translation>
            <numerusform>{title}, %n page</numerusform>
            <numerusform>{title}, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message numerus="yes">
        <source>%n consultant(s)</source>
        <translation>
            <numerusform>%n consultant</numerusform>
            <numerusform>%n consultants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n leader</numerusform>
            <numerusform>%n leaders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peer worker(s)</source>
        <translation>
            <numerusform>%n peer worker</numerusform>
            <numerusform>%n peer workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>%n relative</numerusform>
            <numerusform>%n relatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n resident</numerusform>
            <numerusform>%n residents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s)</source>
        <translation>
            <numerusform>%n staff member</numerusform>
            <numerusform>%n staff members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support person(s)</source>
        <translation>
            <numerusform>%n support person</numerusform>
            <numerusform>%n support persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further decision(s) stand in the minutes.</source>
        <translation>
            <numerusform>%n further decision stand in the minutes.</numerusform>
            <numerusform>%n further decisions stand in the minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further task(s) are due.</source>
        <translation>
            <numerusform>%n further task are due.</numerusform>
            <numerusform>%n further tasks are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held, the latest on {date}.</source>
        <translation>
            <numerusform>%n meeting held, the latest on {date}.</numerusform>
            <numerusform>%n meetings held, the latest on {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) closed.</source>
        <translation>
            <numerusform>%n task closed.</numerusform>
            <numerusform>%n tasks closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial cycle(s) finished.</source>
        <translation>
            <numerusform>%n trial cycle finished.</numerusform>
            <numerusform>%n trial cycles finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n measurement(s) from {first} to {last}, from {start} to {now}.</source>
        <translation>
            <numerusform>{title}: %n measurement from {first} to {last}, from {start} to {now}.</numerusform>
            <numerusform>{title}: %n measurements from {first} to {last}, from {start} to {now}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialsPage</name>
    <message numerus="yes">
        <source>%n to be said</source>
        <translation>
            <numerusform>%n to be said</numerusform>
            <numerusform>%n to be said</numerusform>
        </translation>
    </message>
</context>
</TS>
