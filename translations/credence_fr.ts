<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Credence</source>
        <translation>Credence</translation>
    </message>
    <message>
        <source>Version %1. Drafts micro-credentials, carries them through approval, and says what comes next. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Version %1. Prépare les microtitres de compétences, les accompagne jusqu’à l’approbation et indique la suite. Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>The framework is held in our own words; decisions recorded here are records of decisions taken elsewhere.</source>
        <translation>Le cadre est rendu dans nos propres mots; les décisions consignées ici sont prises ailleurs.</translation>
    </message>
    <message>
        <source>Letters: Inter, SIL Open Font License 1.1. Icons: Lucide, ISC License.</source>
        <translation>Caractères&#xa0;: Inter, SIL Open Font License 1.1. Icônes&#xa0;: Lucide, licence ISC.</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>deferred to %1</source>
        <translation>report au %1</translation>
    </message>
    <message>
        <source>on agenda %1</source>
        <extracomment>Below a committee of the chain: the meeting that decides it, or the one it can still reach.</extracomment>
        <translation>ODJ du %1</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>réunion %1</translation>
    </message>
    <message>
        <source>decides by %1</source>
        <extracomment>Below the Ministry in the chain: the last day of the expected band.</extracomment>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>intake %1</source>
        <translation>dépôt %1</translation>
    </message>
    <message>
        <source>%1 decides at the meeting of %2; its agenda closes on %3.</source>
        <translation>La réunion du %2 décide de l’étape «&#xa0;%1&#xa0;» (clôture de l’ordre du jour&#xa0;: %3).</translation>
    </message>
    <message>
        <source>%1 decides at the meeting of %2.</source>
        <translation>La réunion du %2 décide de l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is notified on %2. The course can be delivered from then on; the Ministry decision (intake %3) is expected %4.</source>
        <translation>Le cours peut être offert dès l’avis au %1 (%2); la décision du Ministère (dépôt&#xa0;: %3) est attendue (%4).</translation>
    </message>
    <message>
        <source>%1 is notified on %2. The course can be delivered from then on.</source>
        <translation>Le cours peut être offert dès l’avis au %1 (%2).</translation>
    </message>
    <message>
        <source>%1 It was expected by %2: ask OAPSI.</source>
        <extracomment>R56; %1 is what happens next</extracomment>
        <translation>%1 La décision était attendue au plus tard le %2&#xa0;: informez-vous auprès de l’OAPSI.</translation>
    </message>
    <message>
        <source>%1 The decision is expected %2.</source>
        <translation>%1 La décision est attendue (%2).</translation>
    </message>
    <message>
        <source>%1 The next intake closes on %2; a decision is then expected %3.</source>
        <translation>%1 La prochaine période de dépôt se termine le %2; la décision est ensuite attendue (%3).</translation>
    </message>
    <message>
        <source>The proposer makes the changes and submits again; then it comes back to %1.</source>
        <translation>La personne qui propose fait les modifications et soumet de nouveau; la proposition revient ensuite à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The proposer makes the changes and submits again; then it starts at %1.</source>
        <translation>La personne qui propose fait les modifications et soumet de nouveau; la proposition repart ensuite de l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of days: &quot;21 Apr – 12 May&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is a sentence or two: what happens next to a proposal.</extracomment>
        <translation>Suite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AskDay</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Empty it to take the tick away.</source>
        <translation>Videz le champ pour retirer la coche.</translation>
    </message>
    <message>
        <source>Give the date, as 2026-01-23.</source>
        <translation>Donnez la date sous la forme 2026-01-23.</translation>
    </message>
</context>
<context>
    <name>CalendarRecords</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Ajouter une réunion</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>en gén. %1</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Agenda closes</source>
        <translation>Clôture ODJ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a committee&apos;s meeting, and its date</comment>
        <translation>%1, réunion du %2</translation>
    </message>
    <message>
        <source>The agenda closes on %1, after the meeting of %2. It can close on that day at the latest.</source>
        <translation>L’ordre du jour est clos le %1, après la réunion du %2. Il peut l’être ce jour-là au plus tard.</translation>
    </message>
    <message>
        <source>%1 meets on %2 already.</source>
        <translation>%1&#xa0;: une réunion est déjà prévue le %2.</translation>
    </message>
    <message>
        <source>OSAP intakes</source>
        <translation>Périodes de dépôt du RAFEO</translation>
    </message>
    <message>
        <source>Add an intake</source>
        <translation>Ajouter une période de dépôt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>intake of %1</source>
        <translation>période de dépôt du %1</translation>
    </message>
    <message>
        <source>An intake with the deadline %1 is on record already.</source>
        <translation>Une période de dépôt avec la date limite du %1 est déjà consignée.</translation>
    </message>
    <message>
        <source>Holidays and closures</source>
        <translation>Jours fériés et fermetures</translation>
    </message>
    <message>
        <source>Add a closure</source>
        <translation>Ajouter une fermeture</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 · statutory</source>
        <translation>%1 · férié</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>closure of %1</source>
        <translation>fermeture du %1</translation>
    </message>
    <message>
        <source>%1 is a statutory day in Ontario: nobody works then anyway.</source>
        <translation>Le %1 est un jour férié en Ontario&#xa0;: personne ne travaille de toute façon.</translation>
    </message>
    <message>
        <source>The office is closed on %1 already.</source>
        <translation>Le bureau est déjà fermé le %1.</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Resubmitted, revision %1</source>
        <translation>Soumise de nouveau, révision %1</translation>
    </message>
    <message>
        <source>%1 returned for changes</source>
        <translation>%1&#xa0;: renvoi pour modifications</translation>
    </message>
    <message>
        <source>%1 returned to %2</source>
        <extracomment>History: a committee gives a proposal back to an earlier stage.</extracomment>
        <translation>%1&#xa0;: renvoi à l’étape «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Submitted to the Ministry</source>
        <translation>Soumise au Ministère</translation>
    </message>
    <message>
        <source>Submitted to the Ministry, intake %1</source>
        <translation>Soumise au Ministère, dépôt du %1</translation>
    </message>
    <message>
        <source>OSAP is now sought</source>
        <translation>Le RAFEO est maintenant visé</translation>
    </message>
    <message>
        <source>OSAP is no longer sought</source>
        <translation>Le RAFEO n’est plus visé</translation>
    </message>
    <message>
        <source>OSAP is undecided again</source>
        <translation>Le choix du RAFEO est de nouveau en suspens</translation>
    </message>
    <message>
        <source>%1 notice</source>
        <extracomment>A stage that is only notified, R84: &quot;Senate notice&quot;.</extracomment>
        <translation>Avis au %1</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Renvoyer pour modifications</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Defer to a meeting</source>
        <translation>Reporter à une réunion</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reopen as a draft</source>
        <translation>Rouvrir comme ébauche</translation>
    </message>
    <message>
        <source>Record Senate notice</source>
        <translation>Consigner l’avis au Sénat</translation>
    </message>
    <message>
        <source>Submit to an intake</source>
        <translation>Soumettre à une période de dépôt</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Admissible</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non admissible</translation>
    </message>
    <message>
        <source>More information asked</source>
        <translation>Renseignements demandés</translation>
    </message>
    <message>
        <source>Change OSAP intent</source>
        <translation>Changer l’intention RAFEO</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation>Corriger une entrée</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1&#xa0;: approbation</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1&#xa0;: refus</translation>
    </message>
    <message>
        <source>%1 deferred to %2</source>
        <extracomment>History: a committee puts a proposal off to the meeting of a date.</extracomment>
        <translation>%1&#xa0;: report au %2</translation>
    </message>
    <message>
        <source>Reopened as a draft</source>
        <translation>Rouverte comme ébauche</translation>
    </message>
    <message>
        <source>%1 notified</source>
        <translation>Avis donné au %1</translation>
    </message>
    <message>
        <source>Ministry: eligible for OSAP</source>
        <translation>Ministère&#xa0;: admissible au RAFEO</translation>
    </message>
    <message>
        <source>Ministry: not eligible for OSAP</source>
        <translation>Ministère&#xa0;: non admissible au RAFEO</translation>
    </message>
    <message>
        <source>Ministry asked for more information</source>
        <translation>Ministère&#xa0;: renseignements supplémentaires demandés</translation>
    </message>
    <message>
        <source>Mistaken record corrected</source>
        <translation>Entrée erronée corrigée</translation>
    </message>
    <message>
        <source>no Ministry step</source>
        <translation>aucune étape au Ministère</translation>
    </message>
    <message>
        <source>to submit</source>
        <translation>à soumettre</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>information asked</source>
        <translation>renseignements demandés</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>admissible</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non admissible</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>seeking</source>
        <translation>visé</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation>Décision (%1)</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Renvoyée (%1)</translation>
    </message>
    <message>
        <source>Ministry package</source>
        <translation>Dossier pour le Ministère</translation>
    </message>
    <message>
        <source>Ministry decision</source>
        <translation>Décision du Ministère</translation>
    </message>
    <message>
        <source>Answer to the Ministry</source>
        <translation>Réponse au Ministère</translation>
    </message>
    <message>
        <source>minor modification (OSAP)</source>
        <translation>modification mineure (RAFEO)</translation>
    </message>
    <message>
        <source>tracking entry</source>
        <translation>entrée de suivi</translation>
    </message>
    <message>
        <source>route not decided</source>
        <translation>voie à décider</translation>
    </message>
    <message>
        <source>The proposer and the person who approves are the same. Consider whether someone else should decide.</source>
        <translation>La personne qui propose et celle qui approuve sont la même. Demandez-vous si quelqu’un d’autre devrait décider.</translation>
    </message>
    <message>
        <source>The date is after the deadline of this intake. Choose the next intake, or check the date.</source>
        <translation>La date suit la date limite de cette période de dépôt. Choisissez la période suivante ou vérifiez la date.</translation>
    </message>
    <message>
        <source>The date is not that of the meeting to which the decision was deferred. Check the date.</source>
        <translation>La date n’est pas celle de la réunion à laquelle la décision a été reportée. Vérifiez la date.</translation>
    </message>
    <message>
        <source>No step opens or closes.</source>
        <translation>Aucune étape ne s’ajoute ni ne disparaît.</translation>
    </message>
    <message>
        <source>This opens %1.</source>
        <extracomment>%1: one or more stages of the approval chain, R127</extracomment>
        <translation>Ajout à la chaîne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This closes %1.</source>
        <extracomment>%1: one or more stages of the approval chain, R127</extracomment>
        <translation>Retrait de la chaîne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This opens %1 and closes %2.</source>
        <translation>Ajout à la chaîne&#xa0;: %1; retrait&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ClauseText</name>
    <message>
        <source>note %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>Instructional hours</source>
        <translation>Heures d’enseignement</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Completion cap, weeks</source>
        <translation>Délai maximal, en semaines</translation>
    </message>
    <message>
        <source>Caution from</source>
        <translation>Prudence à partir de</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>A half-credit course, hours</source>
        <translation>Cours d’un demi-crédit, en heures</translation>
    </message>
    <message>
        <source>Learners prefer less than</source>
        <translation>Durée préférée&#xa0;: moins de</translation>
    </message>
    <message>
        <source>Decision after the intake, business days</source>
        <translation>Décision après le dépôt, en jours ouvrables</translation>
    </message>
    <message>
        <source>Intakes a year</source>
        <translation>Périodes de dépôt par année</translation>
    </message>
    <message>
        <source>CIP codes, at most</source>
        <translation>Codes CPE, au plus</translation>
    </message>
    <message>
        <source>NOC codes, at most</source>
        <translation>Codes CNP, au plus</translation>
    </message>
    <message>
        <source>Suggested fee</source>
        <translation>Droits suggérés</translation>
    </message>
    <message>
        <source>Rather a certificate from</source>
        <translation>Plutôt un certificat à partir de</translation>
    </message>
    <message>
        <source>From submission to delivery</source>
        <translation>De la soumission à la prestation</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>With OSAP decided first</source>
        <translation>Si le RAFEO est décidé d’abord</translation>
    </message>
    <message>
        <source>To publish and register</source>
        <translation>Publication et inscription</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>OSAP only</source>
        <translation>RAFEO seulement</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: submitted as revision %2, now at %3</source>
        <translation>%1&#xa0;: soumise comme révision %2, maintenant à l’étape «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>The intake of %1 had closed, so it goes into the next one, which closes on %2.</source>
        <translation>La période de dépôt du %1 était terminée; la proposition va donc à la suivante, qui se termine le %2.</translation>
    </message>
    <message>
        <source>It goes into the intake that closes on %1.</source>
        <translation>La proposition va à la période de dépôt qui se termine le %1.</translation>
    </message>
    <message>
        <source>A decision is expected from %1 to %2.</source>
        <translation>Une décision est attendue du %1 au %2.</translation>
    </message>
    <message>
        <source>After the reference comes submit, eligible, not-eligible or information.</source>
        <translation>Après la référence vient submit, eligible, not-eligible ou information.</translation>
    </message>
    <message>
        <source>No intake that closes on or after %1 is on record, so none is noted; add it with “intake add”.</source>
        <translation>Aucune période de dépôt se terminant le %1 ou après n’est consignée; aucune n’est donc notée. Ajoutez-la avec «&#xa0;intake add&#xa0;».</translation>
    </message>
    <message>
        <source>After the reference comes yes, no or undecided.</source>
        <translation>Après la référence vient yes, no ou undecided.</translation>
    </message>
    <message>
        <source>%1: OSAP is “%2” already; nothing opens or closes.</source>
        <translation>%1&#xa0;: le RAFEO est déjà «&#xa0;%2&#xa0;»; aucune étape ne s’ajoute ni ne disparaît.</translation>
    </message>
    <message>
        <source>who decided or submits</source>
        <translation>personne qui a décidé ou qui soumet</translation>
    </message>
    <message>
        <source>the day it happened, YYYY-MM-DD</source>
        <translation>jour où cela s’est passé, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>ce qui a été dit</translation>
    </message>
    <message>
        <source>submits a draft; refused while errors stand, which it prints</source>
        <translation>soumet une ébauche; refuse tant qu’il reste des erreurs, qu’elle affiche</translation>
    </message>
    <message>
        <source>on whose behalf</source>
        <translation>au nom de qui</translation>
    </message>
    <message>
        <source>records a decision that was taken; out of order is refused</source>
        <translation>consigne une décision qui a été prise; refuse ce qui n’est pas dans l’ordre</translation>
    </message>
    <message>
        <source>chair, dean, sccasp or another deciding stage</source>
        <translation>chair, dean, sccasp ou une autre étape de décision</translation>
    </message>
    <message>
        <source>approve, return, decline or defer</source>
        <translation>approve, return, decline ou defer</translation>
    </message>
    <message>
        <source>return: an earlier stage; defer: the meeting</source>
        <translation>return&#xa0;: une étape antérieure; defer&#xa0;: la réunion</translation>
    </message>
    <message>
        <source>in which role</source>
        <translation>à quel titre</translation>
    </message>
    <message>
        <source>after a return: restart at the first stage, or here</source>
        <translation>après un renvoi&#xa0;: repartir de la première étape (restart) ou revenir ici (here)</translation>
    </message>
    <message>
        <source>a file to keep with the decision</source>
        <translation>fichier à conserver avec la décision</translation>
    </message>
    <message>
        <source>records the notice to Senate, which completes the approval</source>
        <translation>consigne l’avis au Sénat, qui complète l’approbation</translation>
    </message>
    <message>
        <source>records what happened at the Ministry</source>
        <translation>consigne ce qui s’est passé au Ministère</translation>
    </message>
    <message>
        <source>changes the OSAP intent and says which steps open and close</source>
        <translation>change l’intention RAFEO et indique les étapes qui s’ajoutent ou disparaissent</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n personne apprenante</numerusform>
            <numerusform>%n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenus</translation>
    </message>
    <message numerus="yes">
        <source>Card charges (%n by card)</source>
        <translation>
            <numerusform>Frais de carte (%n par carte)</numerusform>
            <numerusform>Frais de carte (%n par carte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Partner share</source>
        <translation>Part du partenaire</translation>
    </message>
    <message>
        <source>Net to the unit</source>
        <translation>Net pour l’unité</translation>
    </message>
    <message>
        <source>Revenue: %1</source>
        <translation>Revenus&#xa0;: %1</translation>
    </message>
    <message>
        <source>counts the money of an offering: revenue, card charges, costs, net, break-even</source>
        <translation>calcule le budget d’une offre&#xa0;: revenus, frais de carte, coûts, net, seuil de rentabilité</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Agenda closes</source>
        <translation>Clôture de l’ordre du jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Usage: credence-cli meeting add|remove %1 DATE, or meeting list</source>
        <translation>Utilisation&#xa0;: credence-cli meeting add|remove %1 DATE, ou meeting list</translation>
    </message>
    <message>
        <source>The agenda cannot close after the meeting.</source>
        <translation>L’ordre du jour ne peut pas être clos après la réunion.</translation>
    </message>
    <message>
        <source>Removed the %1 meeting of %2.</source>
        <translation>Réunion du %2 supprimée (%1).</translation>
    </message>
    <message>
        <source>%1 meets on %2; its agenda closes on %3.</source>
        <translation>%1&#xa0;: réunion le %2; l’ordre du jour est clos le %3.</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Decision from</source>
        <translation>Décision du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Usage: credence-cli intake add|remove DATE, or intake list</source>
        <translation>Utilisation&#xa0;: credence-cli intake add|remove DATE, ou intake list</translation>
    </message>
    <message>
        <source>Removed the intake of %1.</source>
        <translation>Période de dépôt du %1 supprimée.</translation>
    </message>
    <message>
        <source>The intake closes on %1; its decisions are expected from %2 to %3.</source>
        <translation>La période de dépôt se termine le %1; ses décisions sont attendues du %2 au %3.</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>l’Ontario</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>le bureau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Usage: credence-cli holiday add DATE NAME, holiday remove DATE, or holiday list</source>
        <translation>Utilisation&#xa0;: credence-cli holiday add DATE NAME, holiday remove DATE, ou holiday list</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Fermeture du %1 supprimée.</translation>
    </message>
    <message>
        <source>The office is closed on %1: %2.</source>
        <translation>Le bureau est fermé le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>keeps the meetings of the committees</source>
        <translation>tient les réunions des comités</translation>
    </message>
    <message>
        <source>last day to put an item on the agenda</source>
        <translation>dernier jour pour ajouter un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>not announced by the Ministry yet</source>
        <translation>pas encore annoncée par le Ministère</translation>
    </message>
    <message>
        <source>list: the year of the statutory days</source>
        <translation>list&#xa0;: année des jours fériés</translation>
    </message>
    <message>
        <source>Name the file to write: -o FILE.ics</source>
        <translation>Nommez le fichier à écrire&#xa0;: -o FILE.ics</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>writes what falls due as a calendar file; importing it again updates and doubles nothing</source>
        <translation>écrit les échéances dans un fichier de calendrier; une nouvelle importation met à jour sans rien doubler</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>fichier à écrire</translation>
    </message>
    <message>
        <source>days ahead (366)</source>
        <translation>nombre de jours à venir (366)</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Il manque --%1.</translation>
    </message>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation>--%1 doit être l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--%1 is missing; it is one of: %2.</source>
        <translation>Il manque --%1, qui est l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2.</source>
        <translation>--%1 doit être un nombre entier à partir de %2.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money. Write it as 450.00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez-le sous la forme 450.00.</translation>
    </message>
    <message>
        <source>--%1 must be a rate in per cent from 0 to 100, such as 2.4.</source>
        <translation>--%1 doit être un taux en pourcentage de 0 à 100, par exemple 2.4.</translation>
    </message>
    <message>
        <source>  %1: %2 (§%3): %4</source>
        <extracomment>A finding on one line: %1 its severity, %2 the rule, %3 the framework&apos;s section, %4 what it says</extracomment>
        <translation>  %1&#xa0;: %2 (art.&#xa0;%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 a file, %2 a line of it, %3 why it was refused</extracomment>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8 and was read as Windows-1252. Look at its accents and quotation marks.</source>
        <translation>%1 n’est pas en UTF-8 et a été lu comme du Windows-1252. Vérifiez ses accents et ses guillemets.</translation>
    </message>
    <message>
        <source>%1: the column “%2” looks like a student number and was not taken.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» semble contenir un numéro étudiant et n’a pas été reprise.</translation>
    </message>
    <message>
        <source>%1: can be submitted</source>
        <translation>%1&#xa0;: peut être soumise</translation>
    </message>
    <message>
        <source>%1: cannot be submitted yet</source>
        <translation>%1&#xa0;: ne peut pas encore être soumise</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) would be imported</source>
        <translation>
            <numerusform>%n ébauche serait importée</numerusform>
            <numerusform>%n ébauches seraient importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) imported</source>
        <translation>
            <numerusform>%n ébauche importée</numerusform>
            <numerusform>%n ébauches importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sans changement</numerusform>
            <numerusform>%n sans changement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the file to write: -o FILE.pdf</source>
        <translation>Nommez le fichier à écrire&#xa0;: -o FILE.pdf</translation>
    </message>
    <message>
        <source>Usage: credence-cli compare REF --from N --to M</source>
        <translation>Utilisation&#xa0;: credence-cli compare REF --from N --to M</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The two revisions do not differ.</source>
        <translation>Les deux révisions sont identiques.</translation>
    </message>
    <message>
        <source>Usage: credence-cli codes cip|noc TEXT [--lang en|fr] [--limit N]</source>
        <translation>Utilisation&#xa0;: credence-cli codes cip|noc TEXT [--lang en|fr] [--limit N]</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Terme trouvé</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>checks proposal files against every rule; needs no office</source>
        <translation>vérifie des fichiers de proposition d’après toutes les règles; ne demande aucun bureau</translation>
    </message>
    <message>
        <source>takes proposal files or a table (CSV, TSV) into drafts; a second run imports nothing twice</source>
        <translation>importe des fichiers de proposition ou un tableau (CSV, TSV) comme ébauches; une seconde importation ne double rien</translation>
    </message>
    <message>
        <source>how the columns become a proposal</source>
        <translation>façon dont les colonnes deviennent une proposition</translation>
    </message>
    <message>
        <source>tell what would be done and do nothing</source>
        <translation>dit ce qui serait fait, sans rien faire</translation>
    </message>
    <message>
        <source>writes a proposal to a file, or to standard output</source>
        <translation>écrit une proposition dans un fichier ou sur la sortie standard</translation>
    </message>
    <message>
        <source>tells two revisions apart, part by part</source>
        <translation>compare deux révisions, partie par partie</translation>
    </message>
    <message>
        <source>the earlier revision</source>
        <translation>révision antérieure</translation>
    </message>
    <message>
        <source>the later revision</source>
        <translation>révision ultérieure</translation>
    </message>
    <message>
        <source>looks codes up by number, title or example job title</source>
        <translation>cherche des codes par numéro, titre ou exemple d’appellation d’emploi</translation>
    </message>
    <message>
        <source>the language that comes first: en or fr</source>
        <translation>langue qui vient en premier&#xa0;: en ou fr</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>nombre maximal</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 the reference of a learner, %2 the name, %3 the result</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Usage: credence-cli result ENROLMENT passed|failed|withdrawn --on DATE, or in-progress to take a result back</source>
        <translation>Utilisation&#xa0;: credence-cli result ENROLMENT passed|failed|withdrawn --on DATE, ou in-progress pour annuler un résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) told of the time limit</source>
        <translation>
            <numerusform>%n personne apprenante avisée du délai</numerusform>
            <numerusform>%n personnes apprenantes avisées du délai</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Personne apprenante</translation>
    </message>
    <message>
        <source>Final date</source>
        <translation>Date limite</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) passed the time limit</source>
        <translation>
            <numerusform>%n personne apprenante a dépassé le délai</numerusform>
            <numerusform>%n personnes apprenantes ont dépassé le délai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) recorded as failed by the time limit</source>
        <translation>
            <numerusform>%n échec consigné (délai dépassé)</numerusform>
            <numerusform>%n échecs consignés (délai dépassé)</numerusform>
        </translation>
    </message>
    <message>
        <source>--before must be a day that has come: cohorts that run keep their learners.</source>
        <translation>--before doit être un jour déjà venu&#xa0;: les cohortes en cours conservent leur liste de classe.</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>records how a learner ended; never a grade</source>
        <translation>consigne le résultat d’une personne apprenante; jamais de note</translation>
    </message>
    <message>
        <source>records that learners were told of the time limit</source>
        <translation>consigne que des personnes apprenantes ont été avisées du délai</translation>
    </message>
    <message>
        <source>records that Brightspace generated a certificate</source>
        <translation>consigne que Brightspace a produit un certificat</translation>
    </message>
    <message>
        <source>records that a learner asked for a transcript, and gives the answer</source>
        <translation>consigne une demande de relevé de notes et donne la réponse</translation>
    </message>
    <message>
        <source>lists who passed the time limit and confirms them as failed</source>
        <translation>affiche qui a dépassé le délai et confirme ces échecs</translation>
    </message>
    <message>
        <source>removes names and contacts of learners whose cohorts ended before a day</source>
        <translation>supprime les noms et coordonnées des personnes apprenantes dont la cohorte s’est terminée avant un jour donné</translation>
    </message>
    <message>
        <source>cohorts that ended before it</source>
        <translation>cohortes terminées avant ce jour</translation>
    </message>
    <message>
        <source>another framework than the shipped one</source>
        <translation>un autre cadre que celui fourni</translation>
    </message>
    <message>
        <source>the day to count from, YYYY-MM-DD</source>
        <translation>jour à partir duquel compter, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>un document JSON sur la sortie standard</translation>
    </message>
    <message>
        <source>this help; after a command, the help of that command</source>
        <translation>cette aide; après une commande, l’aide de cette commande</translation>
    </message>
    <message>
        <source>Usage: credence-cli [--office FILE] [--policy FILE] [--today YYYY-MM-DD] COMMAND …</source>
        <translation>Utilisation&#xa0;: credence-cli [--office FILE] [--policy FILE] [--today YYYY-MM-DD] COMMAND …</translation>
    </message>
    <message>
        <source>Drafts, approves, plans and delivers micro-credentials in an office file.</source>
        <translation>Prépare, approuve, planifie et offre des microtitres de compétences dans un fichier du bureau.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, and the answer is no; 2 bad usage; 3 input refused, nothing changed; 4 the office file refused, nothing changed.</source>
        <translation>Code de sortie&#xa0;: 0 fait; 1 fait, et la réponse est non; 2 mauvaise utilisation; 3 entrée refusée, rien n’a changé; 4 fichier du bureau refusé, rien n’a changé.</translation>
    </message>
    <message>
        <source>Usage: credence-cli [OPTIONS] %1 %2</source>
        <translation>Utilisation&#xa0;: credence-cli [OPTIONS] %1 %2</translation>
    </message>
    <message>
        <source>See credence-cli %1 --help.</source>
        <translation>Voir credence-cli %1 --help.</translation>
    </message>
    <message>
        <source>Usage: credence-cli %1 %2</source>
        <translation>Utilisation&#xa0;: credence-cli %1 %2</translation>
    </message>
    <message>
        <source>Name the office file: credence-cli --office FILE %1</source>
        <translation>Nommez le fichier du bureau&#xa0;: credence-cli --office FILE %1</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>Name a command; credence-cli --help lists them.</source>
        <translation>Nommez une commande; credence-cli --help en donne la liste.</translation>
    </message>
    <message>
        <source>There is no command “%1”; credence-cli --help lists them.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas; credence-cli --help en donne la liste.</translation>
    </message>
    <message>
        <source>per learner, such as 450.00</source>
        <translation>par personne apprenante, par exemple 450.00</translation>
    </message>
    <message>
        <source>tells it from the others: spring</source>
        <translation>la distingue des autres&#xa0;: printemps</translation>
    </message>
    <message>
        <source>scheduled, or rolling where it is asynchronous</source>
        <translation>scheduled (à dates fixes), ou rolling (inscription continue) en mode asynchrone</translation>
    </message>
    <message>
        <source>places of a cohort; 0 is no limit</source>
        <translation>places par cohorte; 0 pour aucune limite</translation>
    </message>
    <message>
        <source>who teaches it, as overload</source>
        <translation>qui enseigne, en sus de la charge</translation>
    </message>
    <message>
        <source>the instructor agreed to rolling registration</source>
        <translation>accord de la personne enseignante à l’inscription continue</translation>
    </message>
    <message>
        <source>the unit agreed to rolling registration</source>
        <translation>accord de l’unité à l’inscription continue</translation>
    </message>
    <message>
        <source>the last day to register</source>
        <translation>dernier jour d’inscription</translation>
    </message>
    <message>
        <source>course and deadline are public since</source>
        <translation>cours et date limite publics depuis</translation>
    </message>
    <message>
        <source>promoted since</source>
        <translation>promotion depuis</translation>
    </message>
    <message>
        <source>registration is open in Apprendo since</source>
        <translation>inscription ouverte dans Apprendo depuis</translation>
    </message>
    <message>
        <source>the registration page</source>
        <translation>page d’inscription</translation>
    </message>
    <message>
        <source>ticks an item of the readiness list; ITEM=none takes it back</source>
        <translation>coche un point de la liste «&#xa0;Prêt à offrir&#xa0;»; ITEM=none retire la coche</translation>
    </message>
    <message>
        <source>what the card company keeps, such as 2.4</source>
        <translation>ce que garde la société émettrice de cartes, par exemple 2.4</translation>
    </message>
    <message>
        <source>share of a partner in the revenue</source>
        <translation>part d’un partenaire dans les revenus</translation>
    </message>
    <message>
        <source>Teaching and Learning Services are involved</source>
        <translation>les Services d’enseignement et d’apprentissage (TLS) participent</translation>
    </message>
    <message>
        <source>a cost: design, promotion, tls, instructor, other; 0 takes it away</source>
        <translation>un coût&#xa0;: design, promotion, tls, instructor, other; 0 l’enlève</translation>
    </message>
    <message>
        <source>what the net is used for</source>
        <translation>à quoi sert le net</translation>
    </message>
    <message>
        <source>about the use of funds: case-by-case or standard</source>
        <translation>au sujet de l’utilisation des fonds&#xa0;: case-by-case (au cas par cas) ou standard</translation>
    </message>
    <message>
        <source>it does not take place</source>
        <translation>elle n’a pas lieu</translation>
    </message>
    <message>
        <source>--ready takes ITEM=DATE; the items are: %1.</source>
        <translation>--ready prend ITEM=DATE; les points sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--cost takes KIND=AMOUNT or KIND=AMOUNT/cohort; the kinds are: %1.</source>
        <translation>--cost prend KIND=AMOUNT ou KIND=AMOUNT/cohort; les sortes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>%1 (overload)</source>
        <translation>%1 (en sus de la charge)</translation>
    </message>
    <message>
        <source>Last day to register</source>
        <translation>Dernier jour d’inscription</translation>
    </message>
    <message>
        <source>Public since</source>
        <translation>Publique depuis</translation>
    </message>
    <message>
        <source>Promoted since</source>
        <translation>Promotion depuis</translation>
    </message>
    <message>
        <source>Registration open since</source>
        <translation>Inscription ouverte depuis</translation>
    </message>
    <message>
        <source>Registration page</source>
        <translation>Page d’inscription</translation>
    </message>
    <message>
        <source>OSAP</source>
        <translation>RAFEO</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not live: %1</source>
        <translation>Pas encore ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>--opened comes with offering set, when everything else is there.</source>
        <translation>--opened s’emploie avec offering set, une fois tout le reste en place.</translation>
    </message>
    <message>
        <source>--cap comes with offering set; a new offering has the cap that was approved.</source>
        <translation>--cap s’emploie avec offering set; une nouvelle offre a le délai maximal approuvé.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Usage: credence-cli offering add REF, offering show OFFERING, offering set OFFERING, or offering list</source>
        <translation>Utilisation&#xa0;: credence-cli offering add REF, offering show OFFERING, offering set OFFERING, ou offering list</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1 commence le %2.</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>à dates fixes</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Non terminés</translation>
    </message>
    <message>
        <source>Usage: credence-cli cohort add OFFERING --start DATE [--end DATE] [--rolling], cohort set COHORT, or cohort list [OFFERING]</source>
        <translation>Utilisation&#xa0;: credence-cli cohort add OFFERING --start DATE [--end DATE] [--rolling], cohort set COHORT, ou cohort list [OFFERING]</translation>
    </message>
    <message>
        <source>places; 0 is as the offering says</source>
        <translation>places; 0 pour le nombre de l’offre</translation>
    </message>
    <message>
        <source>keeps the offerings of approved micro-credentials</source>
        <translation>tient les offres des microtitres de compétences approuvés</translation>
    </message>
    <message>
        <source>list: at most so many</source>
        <translation>list&#xa0;: nombre maximal</translation>
    </message>
    <message>
        <source>keeps the cohorts of an offering</source>
        <translation>tient les cohortes d’une offre</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>learners start one by one, from the first day to the last</source>
        <translation>les personnes apprenantes commencent une à une, du premier au dernier jour</translation>
    </message>
    <message>
        <source>tells it from the others: evenings</source>
        <translation>la distingue des autres&#xa0;: soirs</translation>
    </message>
    <message>
        <source>Made the office file %1.</source>
        <translation>Le fichier du bureau %1 est créé.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 a reference, %2 the name of a micro-credential</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Stage: %1 · OSAP: %2 · revision %3</source>
        <translation>Étape&#xa0;: %1 · RAFEO&#xa0;: %2 · révision %3</translation>
    </message>
    <message>
        <source>CourseLeaf: %1</source>
        <extracomment>%1 how CourseLeaf calls the way: &quot;minor modification (OSAP)&quot;</extracomment>
        <translation>CourseLeaf&#xa0;: %1</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>renvoi</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>à venir</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>History (unbroken):</source>
        <translation>Historique (intact)&#xa0;:</translation>
    </message>
    <message>
        <source>History (does not stand; run verify):</source>
        <translation>Historique (non valide; lancez verify)&#xa0;:</translation>
    </message>
    <message>
        <source>  %1  %2 (%3)</source>
        <extracomment>The history: %1 a date, %2 what happened, %3 who did it</extracomment>
        <translation>  %1  %2 (%3)</translation>
    </message>
    <message>
        <source>OSAP eligibility:</source>
        <translation>Admissibilité au RAFEO&#xa0;:</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>  %1: %2. %3</source>
        <extracomment>%1 a criterion, %2 &quot;met&quot; or &quot;not met&quot;, %3 why</extracomment>
        <translation>  %1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>Vérifications&#xa0;:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Wrote and verified the backup %1 (%2).</source>
        <translation>La copie de sauvegarde %1 est écrite et vérifiée (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the history</source>
        <translation>
            <numerusform>%n entrée dans l’historique</numerusform>
            <numerusform>%n entrées dans l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Restored %1 from %2.</source>
        <translation>%1 est restauré à partir de %2.</translation>
    </message>
    <message>
        <source>makes an office file; never overwrites one</source>
        <translation>crée un fichier du bureau; n’en écrase jamais un</translation>
    </message>
    <message>
        <source>with a lively example in it</source>
        <translation>avec un exemple bien garni</translation>
    </message>
    <message>
        <source>lists the proposals</source>
        <translation>affiche la liste des propositions</translation>
    </message>
    <message>
        <source>only those at this stage</source>
        <translation>seulement celles à cette étape</translation>
    </message>
    <message>
        <source>only those of this unit</source>
        <translation>seulement celles de cette unité</translation>
    </message>
    <message>
        <source>shows one proposal whole, with its chain and history</source>
        <translation>affiche une proposition au complet, avec sa chaîne d’approbation et son historique</translation>
    </message>
    <message>
        <source>full text over proposals, comments and people</source>
        <translation>cherche dans le texte des propositions, des commentaires et des personnes</translation>
    </message>
    <message>
        <source>writes a verified copy of the office file</source>
        <translation>écrit une copie vérifiée du fichier du bureau</translation>
    </message>
    <message>
        <source>checks integrity, states and the chain of the history</source>
        <translation>vérifie l’intégrité, les états et l’enchaînement de l’historique</translation>
    </message>
    <message>
        <source>puts a verified backup in the place of an office file, which is backed up first</source>
        <translation>remplace un fichier du bureau par une copie de sauvegarde vérifiée, après l’avoir lui-même sauvegardé</translation>
    </message>
    <message>
        <source>A decision on the intake of %1 is expected from %2 to %3.</source>
        <translation>Une décision sur la période de dépôt du %1 est attendue du %2 au %3.</translation>
    </message>
    <message>
        <source>meets on %1, agenda closes on %2</source>
        <translation>réunion le %1, clôture de l’ordre du jour le %2</translation>
    </message>
    <message>
        <source>expected from %1 to %2</source>
        <translation>attendue du %1 au %2</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposée</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Earliest first day: %1</source>
        <translation>Premier jour, au plus tôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>no, while (deliver while waiting) or before (decided before delivery)</source>
        <translation>no, while (offrir en attendant) ou before (décision avant la prestation)</translation>
    </message>
    <message>
        <source>when the decision on an OSAP intake is expected</source>
        <translation>moment où la décision sur une période de dépôt du RAFEO est attendue</translation>
    </message>
    <message>
        <source>plans back from a first day: the latest day of each step</source>
        <translation>planifie à rebours à partir d’un premier jour&#xa0;: le dernier jour de chaque étape</translation>
    </message>
    <message>
        <source>the wished first day of delivery</source>
        <translation>premier jour de prestation souhaité</translation>
    </message>
    <message>
        <source>plans forward from a submission: the earliest day of each step</source>
        <translation>planifie à partir d’une soumission&#xa0;: le premier jour possible de chaque étape</translation>
    </message>
    <message>
        <source>the day of the submission</source>
        <translation>jour de la soumission</translation>
    </message>
    <message>
        <source>lists what falls due, today and N days ahead (30)</source>
        <translation>affiche les échéances, aujourd’hui et dans les N prochains jours (30)</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>nombre de jours à venir</translation>
    </message>
    <message>
        <source>Name a learner by --learner, or a table of them by --file.</source>
        <translation>Nommez une personne apprenante avec --learner, ou donnez un tableau avec --file.</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) could be read</source>
        <translation>
            <numerusform>%n personne apprenante a pu être lue</numerusform>
            <numerusform>%n personnes apprenantes ont pu être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) enrolled</source>
        <translation>
            <numerusform>%n inscription ajoutée</numerusform>
            <numerusform>%n inscriptions ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) would be recorded</source>
        <translation>
            <numerusform>%n résultat serait consigné</numerusform>
            <numerusform>%n résultats seraient consignés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) recorded</source>
        <translation>
            <numerusform>%n résultat consigné</numerusform>
            <numerusform>%n résultats consignés</numerusform>
        </translation>
    </message>
    <message>
        <source>--pass-mark is in per cent, from 0 to 100.</source>
        <translation>--pass-mark est un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>how the columns are called</source>
        <translation>nom des colonnes</translation>
    </message>
    <message>
        <source>enrols a learner, or those of a registrations table</source>
        <translation>inscrit une personne apprenante, ou celles d’un tableau d’inscriptions</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse de courriel</translation>
    </message>
    <message>
        <source>the day of registration (today)</source>
        <translation>jour de l’inscription (aujourd’hui)</translation>
    </message>
    <message>
        <source>card, debit, invoice, osap, other or unknown</source>
        <translation>card, debit, invoice, osap, other ou unknown</translation>
    </message>
    <message>
        <source>a table (CSV, TSV) with a learner a row</source>
        <translation>un tableau (CSV, TSV), une personne apprenante par ligne</translation>
    </message>
    <message>
        <source>lists the learners of a cohort with their final dates</source>
        <translation>affiche la liste de classe d’une cohorte avec les dates limites</translation>
    </message>
    <message>
        <source>records the results that a learning platform exported; grades are read and never kept</source>
        <translation>consigne les résultats exportés d’une plateforme d’apprentissage; les notes sont lues et jamais conservées</translation>
    </message>
    <message>
        <source>the column with the results</source>
        <translation>colonne des résultats</translation>
    </message>
    <message>
        <source>per cent from which a number is a pass</source>
        <translation>pourcentage à partir duquel un nombre est une réussite</translation>
    </message>
    <message>
        <source>the day of the results where the table has none (today)</source>
        <translation>jour des résultats si le tableau n’en a pas (aujourd’hui)</translation>
    </message>
    <message>
        <source>--equivalence takes UNIT:PROGRAM:undecided|yes|no:BY:DATE.</source>
        <translation>--equivalence prend UNIT:PROGRAM:undecided|yes|no:BY:DATE.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Aboutissement</translation>
    </message>
    <message>
        <source>Usage: credence-cli stack add NAME --member REF --member REF, stack set STACK, stack show STACK, or stack list</source>
        <translation>Utilisation&#xa0;: credence-cli stack add NAME --member REF --member REF, stack set STACK, stack show STACK, ou stack list</translation>
    </message>
    <message>
        <source>keeps the stacks: micro-credentials designed together</source>
        <translation>tient les parcours cumulables&#xa0;: des microtitres de compétences conçus ensemble</translation>
    </message>
    <message>
        <source>a micro-credential in any state; at least two, in their order</source>
        <translation>un microtitre de compétences, peu importe son état; au moins deux, dans l’ordre</translation>
    </message>
    <message>
        <source>set: another name</source>
        <translation>set&#xa0;: un autre nom</translation>
    </message>
    <message>
        <source>name of the certificate, or code of the course</source>
        <translation>nom du certificat ou code du cours</translation>
    </message>
    <message>
        <source>of the course: none, undergraduate or graduate</source>
        <translation>du cours&#xa0;: none, undergraduate ou graduate</translation>
    </message>
    <message>
        <source>members are taken in their order</source>
        <translation>les membres se suivent dans l’ordre</translation>
    </message>
    <message>
        <source>how pass and fail become a grade of the course</source>
        <translation>façon dont la réussite ou l’échec devient une note du cours</translation>
    </message>
    <message>
        <source>who decided the rule</source>
        <translation>qui a décidé la règle</translation>
    </message>
    <message>
        <source>the rule stands in the syllabus since</source>
        <translation>la règle figure au plan de cours depuis</translation>
    </message>
    <message>
        <source>the conversation with OAPSI</source>
        <translation>conversation avec l’OAPSI</translation>
    </message>
    <message>
        <source>revenue sharing was discussed in the annual budget</source>
        <translation>le partage des revenus a été discuté dans le budget annuel</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2”.</source>
        <extracomment>%1 an option, %2 a command and its verb</extracomment>
        <translation>--%1 ne va pas avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>a fee of a professional development certificate is kept</source>
        <translation>des droits dignes d’un certificat de perfectionnement professionnel sont confirmés</translation>
    </message>
    <message>
        <source>--fee-acknowledged is for a fee from %1 on; this one asks for nothing.</source>
        <translation>--fee-acknowledged s’applique aux droits à partir de %1; ceux-ci n’exigent rien.</translation>
    </message>
    <message>
        <source>%1 A later export can therefore not take back what this one says and is removed by then.</source>
        <translation>%1 Une exportation ultérieure ne pourra donc pas retirer ce que celle-ci annonce et qui aura été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>submit: the intake’s deadline</source>
        <translation>submit&#xa0;: date limite de la période de dépôt</translation>
    </message>
    <message>
        <source>keeps the Ministry’s OSAP intake deadlines</source>
        <translation>tient les dates limites des périodes de dépôt du RAFEO fixées par le Ministère</translation>
    </message>
    <message>
        <source>keeps the office’s closures beside Ontario’s statutory days</source>
        <translation>tient les fermetures du bureau, en plus des jours fériés de l’Ontario</translation>
    </message>
    <message>
        <source>with learners’ names, which are left out otherwise</source>
        <translation>avec le nom des personnes apprenantes, omis autrement</translation>
    </message>
    <message>
        <source>the office file (or the environment’s CREDENCE_OFFICE)</source>
        <translation>fichier du bureau (ou la variable d’environnement CREDENCE_OFFICE)</translation>
    </message>
    <message>
        <source>set: learners’ time to finish; their final dates follow</source>
        <translation>set&#xa0;: temps accordé pour terminer; les dates limites suivent</translation>
    </message>
    <message>
        <source>the learner’s name or an alias</source>
        <translation>nom ou pseudonyme de la personne apprenante</translation>
    </message>
    <message>
        <source>the learner’s own first day</source>
        <translation>premier jour propre à cette personne</translation>
    </message>
    <message>
        <source>a unit’s own decision: undecided, yes or no</source>
        <translation>décision propre à une unité&#xa0;: undecided, yes ou no</translation>
    </message>
    <message>
        <source>the version of Credence</source>
        <translation>la version de Credence</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Adapted from Statistics Canada, Classification of Instructional Programs (CIP) Canada 2021 and National Occupational Classification (NOC) 2021 Version 1.0. This does not constitute an endorsement by Statistics Canada of this product.</source>
        <translation>Adapté de Statistique Canada, Classification des programmes d’enseignement (CPE) Canada 2021 et Classification nationale des professions (CNP) 2021, version 1.0. Cela ne constitue pas une approbation de ce produit par Statistique Canada.</translation>
    </message>
</context>
<context>
    <name>CohortRecords</name>
    <message>
        <source>Places are a whole number; leave it empty for as many as the offering has.</source>
        <translation>Le nombre de places est un entier; laissez le champ vide pour reprendre celui de l’offre.</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Add a cohort</source>
        <translation>Ajouter une cohorte</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>reste ouverte</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>en gén. %1</translation>
    </message>
    <message>
        <source>cohort %1</source>
        <translation>cohorte %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Débuts dès le</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day to start</source>
        <translation>Dernier début</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>a cohort</source>
        <translation>cohorte</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in a table, in Qt&apos;s format letters: 16 Jan 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year, in Qt&apos;s format letters: 16 Jan</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A date in full, in Qt&apos;s format letters: Friday 16 January 2026</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date with its weekday and without its year, in Qt&apos;s format letters: Fri 16 Jan</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of day, in Qt&apos;s format letters: 17:59</extracomment>
        <translation>H&#xa0;&apos;h&apos;&#xa0;mm</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>The name of a month on a scale, in Qt&apos;s format letters: Jan</extracomment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message numerus="yes">
        <source>Record one outcome for %n proposal(s)</source>
        <translation>
            <numerusform>Consigner une décision pour %n proposition</numerusform>
            <numerusform>Consigner une même décision pour %n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit the draft</source>
        <translation>Soumettre l’ébauche</translation>
    </message>
    <message>
        <source>Record %1 decision</source>
        <translation>Consigner la décision (%1)</translation>
    </message>
    <message>
        <source>Record Ministry decision</source>
        <translation>Consigner la décision du Ministère</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>&amp;Soumise par</translation>
    </message>
    <message>
        <source>&amp;Notified by</source>
        <translation>&amp;Avis donné par</translation>
    </message>
    <message>
        <source>&amp;Withdrawn by</source>
        <translation>&amp;Retirée par</translation>
    </message>
    <message>
        <source>&amp;Reported by</source>
        <translation>Commu&amp;niquée par</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Décidé par</translation>
    </message>
    <message>
        <source>Submitted &amp;on</source>
        <translation>Soumise &amp;le</translation>
    </message>
    <message>
        <source>Notified &amp;on</source>
        <translation>Avis donné &amp;le</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>Decision da&amp;te</source>
        <translation>Da&amp;te de la décision</translation>
    </message>
    <message>
        <source>&amp;Comment to the proposer</source>
        <translation>&amp;Commentaire à la personne qui propose</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>Needed: say what has to change.</source>
        <translation>Obligatoire&#xa0;: dites ce qu’il faut modifier.</translation>
    </message>
    <message>
        <source>Needed: give the reason.</source>
        <translation>Obligatoire&#xa0;: donnez le motif.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Record approval</source>
        <translation>Consigner l’approbation</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>Consigner le renvoi</translation>
    </message>
    <message>
        <source>Record decline</source>
        <translation>Consigner le refus</translation>
    </message>
    <message>
        <source>Record deferral</source>
        <translation>Consigner le report</translation>
    </message>
    <message>
        <source>Record notice</source>
        <translation>Consigner l’avis</translation>
    </message>
    <message>
        <source>Record submission</source>
        <translation>Consigner la soumission</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Record request</source>
        <translation>Consigner la demande</translation>
    </message>
    <message>
        <source>Approved, and eligible for OSAP since %1. Nothing waits for a decision.</source>
        <translation>Approuvée, et admissible au RAFEO depuis le %1. Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Approved since %1. Nothing waits for a decision.</source>
        <translation>Approuvée depuis le %1. Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Retired since %1. Only its history is kept.</source>
        <translation>Fermée depuis le %1. Seul son historique est conservé.</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>Donnez le nom.</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>Donnez la date.</translation>
    </message>
    <message>
        <source>Give the reason; without one it cannot be declined.</source>
        <translation>Donnez le motif; sans motif, la proposition ne peut pas être refusée.</translation>
    </message>
    <message>
        <source>Say what has to change; a return needs a comment.</source>
        <translation>Dites ce qu’il faut modifier; un renvoi demande un commentaire.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Apprendo course created</source>
        <translation>Cours créé dans Apprendo</translation>
    </message>
    <message>
        <source>Apprendo</source>
        <translation>Apprendo</translation>
    </message>
    <message>
        <source>Learners register through Apprendo, from the Registrar’s website: have the course created there and keep its address here (section 5).</source>
        <translation>L’inscription se fait dans Apprendo, à partir du site Web du Bureau du registraire&#xa0;: faites-y créer le cours et conservez-en l’adresse ici (article&#xa0;5).</translation>
    </message>
    <message>
        <source>Brightspace course created</source>
        <translation>Cours créé dans Brightspace</translation>
    </message>
    <message>
        <source>Brightspace course</source>
        <translation>cours Brightspace</translation>
    </message>
    <message>
        <source>The course is created in Brightspace, automatically as a rule: look that it is there and tick it (sections 5 and 6).</source>
        <translation>Le cours est créé dans Brightspace, en principe automatiquement&#xa0;: vérifiez qu’il s’y trouve, puis cochez cette case (articles&#xa0;5 et 6).</translation>
    </message>
    <message>
        <source>Course and deadline public</source>
        <translation>Cours et date limite publiés</translation>
    </message>
    <message>
        <source>public page</source>
        <translation>page publique</translation>
    </message>
    <message>
        <source>The course and its registration deadline are on a public page: enter the day since when. It cannot begin before (section 5).</source>
        <translation>Le cours et sa date limite d’inscription figurent sur une page publique&#xa0;: indiquez depuis quel jour. L’offre ne peut pas commencer avant (article&#xa0;5).</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Promotion faite</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>The course and its registration deadline are promoted: enter the day since when. It cannot begin before (section 5).</source>
        <translation>Le cours et sa date limite d’inscription font l’objet d’une promotion&#xa0;: indiquez depuis quel jour. L’offre ne peut pas commencer avant (article&#xa0;5).</translation>
    </message>
    <message>
        <source>Final deadline on the registration page</source>
        <translation>Date limite sur la page d’inscription</translation>
    </message>
    <message>
        <source>registration page</source>
        <translation>page d’inscription</translation>
    </message>
    <message>
        <source>First of the four places: the registration and information page tells the final deadline (section 5).</source>
        <translation>Premier des quatre endroits&#xa0;: la page d’inscription et d’information indique la date limite pour terminer (article&#xa0;5).</translation>
    </message>
    <message>
        <source>Final deadline in the confirmation e-mail</source>
        <translation>Date limite dans le courriel de confirmation</translation>
    </message>
    <message>
        <source>confirmation e-mail</source>
        <translation>courriel de confirmation</translation>
    </message>
    <message>
        <source>Second of the four places: the e-mail that confirms the registration tells the final deadline (section 5).</source>
        <translation>Deuxième des quatre endroits&#xa0;: le courriel qui confirme l’inscription indique la date limite pour terminer (article&#xa0;5).</translation>
    </message>
    <message>
        <source>Final deadline in the syllabus</source>
        <translation>Date limite dans le plan de cours</translation>
    </message>
    <message>
        <source>syllabus</source>
        <translation>plan de cours</translation>
    </message>
    <message>
        <source>Third of the four places: the syllabus tells the final deadline (section 5).</source>
        <translation>Troisième des quatre endroits&#xa0;: le plan de cours indique la date limite pour terminer (article&#xa0;5).</translation>
    </message>
    <message>
        <source>Final deadline in Brightspace</source>
        <translation>Date limite dans Brightspace</translation>
    </message>
    <message>
        <source>Brightspace</source>
        <translation>Brightspace</translation>
    </message>
    <message>
        <source>Fourth of the four places: the Brightspace course tells the final deadline (section 5).</source>
        <translation>Quatrième des quatre endroits&#xa0;: le cours Brightspace indique la date limite pour terminer (article&#xa0;5).</translation>
    </message>
    <message>
        <source>Brightspace access</source>
        <translation>accès à Brightspace</translation>
    </message>
    <message>
        <source>Learners reach all material of the course in Brightspace, as its length and mode ask for it (section 5).</source>
        <translation>Les personnes apprenantes ont accès à tout le matériel du cours dans Brightspace, selon la durée et le mode du cours (article&#xa0;5).</translation>
    </message>
    <message>
        <source>On the department’s website</source>
        <translation>Sur le site Web du département</translation>
    </message>
    <message>
        <source>department website</source>
        <translation>site du département</translation>
    </message>
    <message>
        <source>A publicity channel, as far as it is used (sections 3d and 6).</source>
        <translation>Un canal de promotion, dans la mesure où il est utilisé (articles&#xa0;3d et 6).</translation>
    </message>
    <message>
        <source>On the Faculty’s website</source>
        <translation>Sur le site Web de la faculté</translation>
    </message>
    <message>
        <source>Faculty website</source>
        <translation>site de la faculté</translation>
    </message>
    <message>
        <source>On social media</source>
        <translation>Dans les médias sociaux</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>médias sociaux</translation>
    </message>
    <message>
        <source>In academic networks</source>
        <translation>Dans les réseaux universitaires</translation>
    </message>
    <message>
        <source>academic networks</source>
        <translation>réseaux universitaires</translation>
    </message>
    <message>
        <source>A publicity channel, as far as it is used (section 6).</source>
        <translation>Un canal de promotion, dans la mesure où il est utilisé (article&#xa0;6).</translation>
    </message>
    <message>
        <source>Listed on the eCampusOntario portal</source>
        <translation>Inscrit au portail eCampusOntario</translation>
    </message>
    <message>
        <source>eCampusOntario</source>
        <translation>eCampusOntario</translation>
    </message>
    <message>
        <source>On the list in the OSAP application</source>
        <translation>Dans la liste de la demande de RAFEO</translation>
    </message>
    <message>
        <source>OSAP list</source>
        <translation>liste du RAFEO</translation>
    </message>
    <message>
        <source>The Ministry said yes: look that the course is on the list of eligible ones that the OSAP application shows (Appendix, section 2).</source>
        <translation>Le Ministère a accepté&#xa0;: vérifiez que le cours figure dans la liste des cours admissibles que présente la demande de RAFEO (annexe, article&#xa0;2).</translation>
    </message>
    <message>
        <source>Marked OSAP-eligible on the eCampusOntario portal</source>
        <translation>Indiqué comme admissible au RAFEO au portail eCampusOntario</translation>
    </message>
    <message>
        <source>OSAP on the portal</source>
        <translation>RAFEO au portail</translation>
    </message>
    <message>
        <source>The Ministry said yes: have the course marked OSAP-eligible where the eCampusOntario portal lists it (Appendix, section 2).</source>
        <translation>Le Ministère a accepté&#xa0;: faites indiquer l’admissibilité au RAFEO dans la fiche du cours au portail eCampusOntario (annexe, article&#xa0;2).</translation>
    </message>
    <message>
        <source>Learners can start from %1 on. Choose a day from then on.</source>
        <translation>Les personnes apprenantes peuvent commencer à partir du %1. Choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>Learners can start from %1 to %2. Choose a day between them.</source>
        <translation>Les personnes apprenantes peuvent commencer du %1 au %2. Choisissez un jour de cet intervalle.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>credit card</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>debit card</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>OSAP</source>
        <translation>RAFEO</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>failed – time limit</source>
        <translation>échec – délai dépassé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>abandon</translation>
    </message>
    <message>
        <source>The micro-credential is not approved: record its approval up to the Senate notice (section 5).</source>
        <translation>Le microtitre n’est pas approuvé&#xa0;: consignez son approbation jusqu’à l’avis au Sénat (article&#xa0;5).</translation>
    </message>
    <message>
        <source>The course and its deadline are not public: publish them and enter since when (section 5).</source>
        <translation>Le cours et sa date limite ne sont pas publics&#xa0;: publiez-les et indiquez depuis quel jour (article&#xa0;5).</translation>
    </message>
    <message>
        <source>The course is not promoted: promote it and enter since when (section 5).</source>
        <translation>Le cours ne fait l’objet d’aucune promotion&#xa0;: faites-en la promotion et indiquez depuis quel jour (article&#xa0;5).</translation>
    </message>
    <message>
        <source>There is no registration deadline: enter the last day to register (section 5).</source>
        <translation>Il n’y a pas de date limite d’inscription&#xa0;: indiquez le dernier jour pour s’inscrire (article&#xa0;5).</translation>
    </message>
    <message>
        <source>The summary is empty, and learners choose by it: write part 4 of the proposal first (section 3).</source>
        <translation>Le résumé est vide, alors que les personnes apprenantes s’y fient pour choisir&#xa0;: rédigez d’abord la partie 4 de la proposition (article&#xa0;3).</translation>
    </message>
    <message>
        <source>Rolling registration goes with asynchronous delivery only: make registration scheduled (section 5).</source>
        <translation>L’inscription continue n’est possible qu’en mode asynchrone&#xa0;: passez à l’inscription à dates fixes (article&#xa0;5).</translation>
    </message>
    <message>
        <source>Rolling registration needs the instructor’s agreement: ask for it and enter the day (section 5).</source>
        <translation>L’inscription continue exige l’accord de la personne enseignante&#xa0;: demandez-le et indiquez-en la date (article&#xa0;5).</translation>
    </message>
    <message>
        <source>Rolling registration needs the unit’s agreement: ask for it and enter the day (section 5).</source>
        <translation>L’inscription continue exige l’accord de l’unité&#xa0;: demandez-le et indiquez-en la date (article&#xa0;5).</translation>
    </message>
    <message>
        <source>Its stack leads to course credit, so the rule that turns a pass into a grade has to stand in the syllabus by the first day: record both in the stack (section 3b).</source>
        <translation>Son parcours mène à un crédit de cours; la règle qui convertit une réussite en note doit donc figurer au plan de cours dès le premier jour&#xa0;: consignez les deux dans le parcours (article&#xa0;3b).</translation>
    </message>
    <message>
        <source>There is no cohort yet: add one with its first day.</source>
        <translation>Il n’y a pas encore de cohorte&#xa0;: ajoutez-en une avec son premier jour.</translation>
    </message>
    <message>
        <source>The offering is cancelled: take that back, or make a new offering.</source>
        <translation>L’offre est annulée&#xa0;: levez l’annulation ou créez une nouvelle offre.</translation>
    </message>
    <message>
        <source>A fee cannot be less than zero. Leave it empty until it is known.</source>
        <translation>Les droits ne peuvent pas être inférieurs à zéro. Laissez le champ vide tant qu’ils ne sont pas connus.</translation>
    </message>
    <message>
        <source>There cannot be fewer than zero places. Enter 0 where there is no limit.</source>
        <translation>Le nombre de places ne peut pas être inférieur à zéro. Inscrivez 0 s’il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>Rolling registration goes with asynchronous delivery only (section 5). Choose scheduled registration.</source>
        <translation>L’inscription continue n’est possible qu’en mode asynchrone (article&#xa0;5). Choisissez l’inscription à dates fixes.</translation>
    </message>
    <message>
        <source>A learner needs a first day, from which the time limit counts.</source>
        <translation>Il faut indiquer le premier jour de la personne apprenante, à partir duquel le délai est compté.</translation>
    </message>
    <message>
        <source>A cohort needs a first day.</source>
        <translation>Il faut indiquer le premier jour de la cohorte.</translation>
    </message>
    <message>
        <source>The last day, %2, is earlier than the first day, %1.</source>
        <translation>Le dernier jour (%2) précède le premier jour (%1).</translation>
    </message>
    <message>
        <source>A rolling cohort belongs to an offering with rolling registration, and this one is scheduled. Change the offering first.</source>
        <translation>Une cohorte continue relève d’une offre à inscription continue; or celle-ci est à dates fixes. Modifiez d’abord l’offre.</translation>
    </message>
    <message>
        <source>A learner needs a name; an alias will do.</source>
        <translation>Il faut un nom pour la personne apprenante; un pseudonyme suffit.</translation>
    </message>
    <message>
        <source>A learner is told of the time limit on or after the day of registration, %1 (section 3b).</source>
        <translation>L’avis sur le délai est donné le jour de l’inscription (%1) ou plus tard (article&#xa0;3b).</translation>
    </message>
    <message>
        <source>A result needs its day.</source>
        <translation>Il faut indiquer la date du résultat.</translation>
    </message>
    <message>
        <source>The result is earlier than the learner’s first day, %1.</source>
        <translation>Le résultat est antérieur au premier jour de la personne apprenante (%1).</translation>
    </message>
    <message>
        <source>The last day to finish was %1. Whoever finishes later has failed by the time limit (section 3b).</source>
        <translation>Le dernier jour pour terminer était le %1. Terminer plus tard entraîne un échec pour délai dépassé (article&#xa0;3b).</translation>
    </message>
    <message>
        <source>There is a certificate only after a pass (section 3f).</source>
        <translation>Un certificat n’est remis qu’après une réussite (article&#xa0;3f).</translation>
    </message>
    <message>
        <source>The certificate is earlier than the pass, %1.</source>
        <translation>Le certificat est antérieur à la réussite (%1).</translation>
    </message>
    <message>
        <source>Teaching and Learning Services take part, so the budget needs their estimate (sections 3d and 5).</source>
        <translation>Les Services d’enseignement et d’apprentissage (TLS) participent; il faut donc leur estimation dans le budget (articles&#xa0;3d et 5).</translation>
    </message>
    <message>
        <source>A cost cannot be less than zero.</source>
        <translation>Un coût ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 per cent.</source>
        <translation>Une part se situe entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>This day lies too far ahead. Look at its year.</source>
        <translation>Cette date est trop lointaine. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>Learners have a whole number of weeks from %1 to %2 to finish (section 3b).</source>
        <translation>Le délai pour terminer est un nombre entier de semaines, de %1 à %2 (article&#xa0;3b).</translation>
    </message>
    <message>
        <source>OSAP is sought and not submitted to the Ministry yet. It can run all the same; its learners are not funded (section 3c).</source>
        <translation>Le RAFEO est visé, mais le dossier n’a pas encore été soumis au Ministère. L’offre peut avoir lieu quand même, sans financement pour les personnes apprenantes (article&#xa0;3c).</translation>
    </message>
    <message>
        <source>The Ministry’s decision was expected by %1: ask OAPSI about it. It can run all the same (section 3c).</source>
        <translation>La décision du Ministère était attendue au plus tard le %1&#xa0;: renseignez-vous auprès de l’OAPSI. L’offre peut avoir lieu quand même (article&#xa0;3c).</translation>
    </message>
    <message>
        <source>The Ministry’s decision is expected from %1 to %2, an estimate. It can run all the same (section 3c).</source>
        <translation>La décision du Ministère est attendue entre le %1 et le %2, selon une estimation. L’offre peut avoir lieu quand même (article&#xa0;3c).</translation>
    </message>
    <message>
        <source>Whoever has not finished by then fails automatically and receives no certificate.</source>
        <translation>Toute personne qui n’a pas terminé à cette date est automatiquement en échec et ne reçoit pas de certificat.</translation>
    </message>
    <message>
        <source>The first day is %1; the last day to finish is %2, that day included.</source>
        <translation>Le premier jour est le %1; le dernier jour pour terminer est le %2, ce jour compris.</translation>
    </message>
    <message numerus="yes">
        <source>The last day to finish is %n week(s) after your own first day, that day included.</source>
        <translation>
            <numerusform>Le dernier jour pour terminer tombe %n semaine après votre propre premier jour, ce jour compris.</numerusform>
            <numerusform>Le dernier jour pour terminer tombe %n semaines après votre propre premier jour, ce jour compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start on any day from %1 to %2.</source>
        <translation>Vous pouvez commencer n’importe quel jour du %1 au %2.</translation>
    </message>
    <message>
        <source>You can start on any day from %1 on.</source>
        <translation>Vous pouvez commencer n’importe quel jour à partir du %1.</translation>
    </message>
    <message numerus="yes">
        <source>The university’s own limit is %n week(s); the shorter one counts here.</source>
        <translation>
            <numerusform>Le délai propre à l’université est de %n semaine; le plus court des deux s’applique ici.</numerusform>
            <numerusform>Le délai propre à l’université est de %n semaines; le plus court des deux s’applique ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The university’s own limit of %n week(s) would end on %1; the shorter one counts here.</source>
        <translation>
            <numerusform>Le délai propre à l’université, de %n semaine, prendrait fin le %1; le plus court des deux s’applique ici.</numerusform>
            <numerusform>Le délai propre à l’université, de %n semaines, prendrait fin le %1; le plus court des deux s’applique ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>no OSAP</source>
        <translation>sans RAFEO</translation>
    </message>
    <message>
        <source>OSAP overdue</source>
        <translation>RAFEO en retard</translation>
    </message>
    <message>
        <source>OSAP pending</source>
        <translation>RAFEO en attente</translation>
    </message>
    <message>
        <source>OSAP since %1</source>
        <translation>RAFEO depuis le %1</translation>
    </message>
    <message>
        <source>began before OSAP</source>
        <translation>début avant le RAFEO</translation>
    </message>
    <message>
        <source>not OSAP-eligible</source>
        <translation>non admissible au RAFEO</translation>
    </message>
    <message>
        <source>OSAP is not sought.</source>
        <translation>Le RAFEO n’est pas visé.</translation>
    </message>
    <message>
        <source>Eligible for OSAP since %1, on or before the first day.</source>
        <translation>Admissible au RAFEO depuis le %1, soit au plus tard le premier jour.</translation>
    </message>
    <message>
        <source>Eligible for OSAP since %1. This one began before that day and stays not eligible; later ones are (section 5).</source>
        <translation>Admissible au RAFEO depuis le %1. Celle-ci a commencé avant et demeure non admissible; les suivantes le sont (article&#xa0;5).</translation>
    </message>
    <message>
        <source>The Ministry said no on %1. It can run all the same; its learners are not funded (section 3c).</source>
        <translation>Le Ministère a refusé le %1. L’offre peut avoir lieu quand même, sans financement pour les personnes apprenantes (article&#xa0;3c).</translation>
    </message>
    <message>
        <source>list in the OSAP application</source>
        <translation>liste de la demande de RAFEO</translation>
    </message>
    <message>
        <source>eCampusOntario portal</source>
        <translation>portail eCampusOntario</translation>
    </message>
    <message>
        <source>The Ministry said no on %1: nothing becomes eligible, and everything can run all the same (section 3c).</source>
        <translation>Le Ministère a refusé le %1&#xa0;: rien ne devient admissible, et tout peut avoir lieu quand même (article&#xa0;3c).</translation>
    </message>
    <message>
        <source>Where it says that the decision is awaited, change it: %1.</source>
        <translation>Là où il est écrit que la décision est attendue, corrigez le texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, first day %2, becomes eligible for OSAP.</source>
        <translation>%1, premier jour le %2, devient admissible au RAFEO.</translation>
    </message>
    <message>
        <source>%1 becomes eligible for OSAP.</source>
        <translation>%1 devient admissible au RAFEO.</translation>
    </message>
    <message>
        <source>Every cohort that begins on %1 or later is eligible for OSAP; none is planned yet.</source>
        <translation>Toute cohorte qui commence le %1 ou après est admissible au RAFEO; aucune n’est encore prévue.</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s) began before %1 and stay(s) not eligible (section 5).</source>
        <translation>
            <numerusform>%n cohorte a commencé avant le %1 et demeure non admissible (article&#xa0;5).</numerusform>
            <numerusform>%n cohortes ont commencé avant le %1 et demeurent non admissibles (article&#xa0;5).</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it here: %1.</source>
        <translation>À annoncer ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>passed limit</source>
        <translation>hors délai</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n personne apprenante</numerusform>
            <numerusform>%n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 14 days</source>
        <translation>
            <numerusform>%n à terminer d’ici 14 jours</numerusform>
            <numerusform>%n à terminer d’ici 14 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed the limit</source>
        <translation>
            <numerusform>%n hors délai</numerusform>
            <numerusform>%n hors délai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has to be finished by %2, that day included: %n week(s) after your first day, %3.</source>
        <translation>
            <numerusform>Vous devez terminer «&#xa0;%1&#xa0;» au plus tard le %2, ce jour compris, soit %n semaine après votre premier jour, le %3.</numerusform>
            <numerusform>Vous devez terminer «&#xa0;%1&#xa0;» au plus tard le %2, ce jour compris, soit %n semaines après votre premier jour, le %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registration for “%1” closes on %2.</source>
        <translation>L’inscription à «&#xa0;%1&#xa0;» prend fin le %2.</translation>
    </message>
    <message>
        <source>You can register for “%1”.</source>
        <translation>Vous pouvez vous inscrire à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Thank you for your registration for “%1”.</source>
        <translation>Merci de votre inscription à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The result of “%1” is pass or fail; Brightspace generates the certificate after a pass.</source>
        <translation>Le résultat de «&#xa0;%1&#xa0;» est la réussite ou l’échec; Brightspace produit le certificat après une réussite.</translation>
    </message>
    <message>
        <source>You find all material of “%1” here in Brightspace.</source>
        <translation>Vous trouverez tout le matériel de «&#xa0;%1&#xa0;» ici, dans Brightspace.</translation>
    </message>
    <message>
        <source>Please contact the Registrar’s Office about a record of your micro-credential. It does not appear on an official transcript.</source>
        <translation>Pour obtenir une attestation de votre microtitre, veuillez communiquer avec le Bureau du registraire. Le microtitre ne figure pas au relevé de notes officiel.</translation>
    </message>
    <message>
        <source>generated by Brightspace on %1</source>
        <translation>produit par Brightspace le %1</translation>
    </message>
    <message>
        <source>to be generated by Brightspace</source>
        <translation>à produire par Brightspace</translation>
    </message>
    <message>
        <source>after a pass</source>
        <translation>après une réussite</translation>
    </message>
    <message>
        <source>none without a pass</source>
        <translation>aucun sans réussite</translation>
    </message>
    <message>
        <source>Ideal learner (not a requirement): %1</source>
        <translation>Profil idéal (sans être une exigence)&#xa0;: %1</translation>
    </message>
    <message>
        <source>No name is left to remove from cohorts that ended before %1.</source>
        <translation>Il ne reste aucun nom à supprimer dans les cohortes ayant pris fin avant le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <extracomment>within a sentence: &quot;the names of 24 learners in 2 cohorts&quot;</extracomment>
        <translation>
            <numerusform>%n cohorte</numerusform>
            <numerusform>%n cohortes</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and contacts of %1 in %2 that ended before %3 were removed.</source>
        <translation>Les noms et les coordonnées de %1 dans %2 ayant pris fin avant le %3 ont été supprimés.</translation>
    </message>
    <message>
        <source>Names and contacts of %1 in %2 that ended before %3 will be removed; this cannot be undone.</source>
        <translation>Les noms et les coordonnées de %1 dans %2 ayant pris fin avant le %3 seront supprimés; cette action est irréversible.</translation>
    </message>
    <message>
        <source>Results, dates and counts stay. Backups made before keep the names until they are thinned.</source>
        <translation>Les résultats, les dates et les totaux sont conservés. Les copies de sauvegarde antérieures gardent les noms jusqu’à leur élagage.</translation>
    </message>
    <message>
        <source>The cohort runs from %1 to %2, and %3 is not in it. That may be so: the personal final date counts from the learner’s own first day.</source>
        <translation>La cohorte va du %1 au %2, et le %3 n’en fait pas partie. C’est permis&#xa0;: la date limite personnelle se compte à partir du premier jour de la personne.</translation>
    </message>
    <message>
        <source>Brightspace access given</source>
        <translation>Accès à Brightspace donné</translation>
    </message>
    <message>
        <source>Who starts on the first day has to finish by %1 and fails after it, before the cohort’s last day, %2 (section 3b). Check the dates.</source>
        <translation>Une personne qui commence le premier jour doit terminer au plus tard le %1 et échoue ensuite, avant le dernier jour de la cohorte, le %2 (article 3b). Vérifiez les dates.</translation>
    </message>
</context>
<context>
    <name>DeliveryTasks</name>
    <message numerus="yes">
        <source>adding %n learner(s)</source>
        <translation>
            <numerusform>l’ajout de %n personne apprenante</numerusform>
            <numerusform>l’ajout de %n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n learner(s)</source>
        <translation>
            <numerusform>le retrait de %n personne apprenante</numerusform>
            <numerusform>le retrait de %n personnes apprenantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>%1 · learners can start in cohort %2</source>
        <translation>%1 · début possible dans la cohorte %2</translation>
    </message>
    <message>
        <source>%1 · cohort %2 begins</source>
        <translation>%1 · début de la cohorte %2</translation>
    </message>
    <message>
        <source>Cohort %1 last day to start · %2</source>
        <translation>Cohorte %1, dernier jour pour commencer · %2</translation>
    </message>
    <message>
        <source>Cohort %1 final day · %2</source>
        <translation>Cohorte %1, dernier jour · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) did not finish %1 in time</source>
        <extracomment>%n learners, %1 the name of a micro-credential</extracomment>
        <translation>
            <numerusform>%n personne apprenante n’a pas terminé %1 à temps</numerusform>
            <numerusform>%n personnes apprenantes n’ont pas terminé %1 à temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) must finish %1</source>
        <translation>
            <numerusform>%n personne apprenante doit terminer %1</numerusform>
            <numerusform>%n personnes apprenantes doivent terminer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A learner</source>
        <translation>Une personne apprenante</translation>
    </message>
    <message>
        <source>%1 did not finish %2 in time</source>
        <extracomment>%1 a learner, %2 the name of a micro-credential</extracomment>
        <translation>%1 n’a pas terminé %2 à temps</translation>
    </message>
    <message>
        <source>%1 must finish %2</source>
        <translation>%1 doit terminer %2</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) to be told of the time limit</source>
        <translation>
            <numerusform>%n personne apprenante à aviser du délai</numerusform>
            <numerusform>%n personnes apprenantes à aviser du délai</numerusform>
        </translation>
    </message>
    <message>
        <source>Registration closes · %1</source>
        <translation>Fin des inscriptions · %1</translation>
    </message>
    <message>
        <source>Get %1 ready</source>
        <translation>Préparer %1</translation>
    </message>
    <message>
        <source>no learners yet</source>
        <translation>pas encore d’inscription</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n personne apprenante</numerusform>
            <numerusform>%n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all finished</source>
        <extracomment>%1 &quot;11 learners&quot;, %2 &quot;3 not finished&quot;</extracomment>
        <translation>%1, tout le monde a terminé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n n’a pas terminé</numerusform>
            <numerusform>%n n’ont pas terminé</numerusform>
        </translation>
    </message>
    <message>
        <source>confirm that the time limit is over, or record the result</source>
        <translation>confirmer que le délai est dépassé, ou consigner le résultat</translation>
    </message>
    <message>
        <source>individual %1-week limit</source>
        <translation>délai individuel de %1 sem.</translation>
    </message>
    <message>
        <source>%1 · cohort %2</source>
        <translation>%1 · cohorte %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 agenda closes for %2</source>
        <extracomment>%1 a committee, %2 the day it meets</extracomment>
        <translation>%1 · clôture de l’ordre du jour du %2</translation>
    </message>
    <message>
        <source>%1 meeting</source>
        <translation>%1 · réunion</translation>
    </message>
    <message>
        <source>OSAP intake closes</source>
        <translation>Clôture du dépôt RAFEO</translation>
    </message>
    <message>
        <source>Enter the OSAP intakes of %1</source>
        <translation>Saisir les périodes de dépôt RAFEO de %1</translation>
    </message>
    <message>
        <source>OSAP decision overdue: ask OAPSI about %1</source>
        <translation>Décision RAFEO en retard, s’informer auprès de l’OAPSI · %1</translation>
    </message>
    <message>
        <source>OSAP decision on %1</source>
        <translation>Décision RAFEO · %1</translation>
    </message>
    <message>
        <source>Last day to submit %1</source>
        <translation>Dernier jour pour soumettre %1</translation>
    </message>
    <message>
        <source>%1 to decide on %2</source>
        <extracomment>%1 a stage (&quot;Dean&quot;), %2 the name of a micro-credential</extracomment>
        <translation>%1 · décision à rendre sur %2</translation>
    </message>
    <message>
        <source>Last day to publish %1</source>
        <translation>Dernier jour pour publier %1</translation>
    </message>
    <message>
        <source>First day of %1</source>
        <translation>Premier jour · %1</translation>
    </message>
    <message>
        <source>usually announced by the end of August</source>
        <translation>habituellement annoncées avant la fin d’août</translation>
    </message>
    <message>
        <source>nothing waits for it</source>
        <translation>aucun dossier en attente</translation>
    </message>
    <message numerus="yes">
        <source>notice of %n micro-credential(s)</source>
        <translation>
            <numerusform>avis visant %n microtitre</numerusform>
            <numerusform>avis visant %n microtitres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) ready</source>
        <translation>
            <numerusform>%n proposition prête</numerusform>
            <numerusform>%n propositions prêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>intake of %1, expected %2 – %3</source>
        <translation>dépôt du %1, réponse attendue&#xa0;: %2 – %3</translation>
    </message>
    <message>
        <source>decision expected %1 – %2</source>
        <translation>décision attendue&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>for a first day on %1</source>
        <translation>pour un premier jour le %1</translation>
    </message>
    <message>
        <source>Have %1 listed as OSAP-eligible</source>
        <translation>Faire inscrire %1 comme admissible au RAFEO</translation>
    </message>
    <message numerus="yes">
        <source>missing: %1 and %n more</source>
        <extracomment>%1 a list of things</extracomment>
        <translation>
            <numerusform>manque&#xa0;: %1 et %n autre</numerusform>
            <numerusform>manque&#xa0;: %1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>The approval ended, so the institution cannot confirm it.</source>
        <translation>L’approbation a pris fin; l’établissement ne peut donc pas la confirmer.</translation>
    </message>
    <message>
        <source>Not confirmed yet: %1 has to approve it first.</source>
        <extracomment>%1 the committee that approves last</extracomment>
        <translation>Pas encore confirmée&#xa0;: l’approbation est d’abord requise (%1).</translation>
    </message>
    <message>
        <source>Approved by %1 on %2; Senate has to be notified.</source>
        <extracomment>%1 the committee that approves last, %2 a date</extracomment>
        <translation>Approbation donnée (%1) le %2; le Sénat doit en être avisé.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>Approbation donnée (%1) le %2.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2; Senate notified on %3.</source>
        <extracomment>The line of quality assurance: %1 the committee that approves last, %2 and %3 dates</extracomment>
        <translation>Approbation donnée (%1) le %2; Sénat avisé le %3.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assurance de la qualité</translation>
    </message>
    <message>
        <source>Labour-market relevance</source>
        <translation>Pertinence pour le marché du travail</translation>
    </message>
    <message>
        <source>Whole hours and whole weeks within Ontario’s limits.</source>
        <translation>Heures et semaines entières, dans les limites de l’Ontario.</translation>
    </message>
    <message>
        <source>Named by CIP and NOC codes, with a partner.</source>
        <translation>Attestée par des codes CPE et CNP, avec un partenaire.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1: “%2” must be a text in quotation marks. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être un texte entre guillemets. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a number or a text. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être un nombre ou un texte. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a whole number that is not negative. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être un nombre entier non négatif. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1: “%2” must be true or false. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être true ou false. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a list in square brackets. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être une liste entre crochets. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1: “%2” must be an object in curly brackets. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être un objet entre accolades. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1: “%2” must be empty or a UUID such as 0b6f0f5e-6c1e-4d0a-9a59-0d0d6b2a9a11. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être vide ou un UUID, par exemple 0b6f0f5e-6c1e-4d0a-9a59-0d0d6b2a9a11. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1: “%2” must be of the kind “%3”. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être du type «&#xa0;%3&#xa0;». Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device. Choose a file.</source>
        <translation>%1 est un dossier ou un périphérique. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check that you may read it, then try again.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Vérifiez que vous avez le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: “%2” does not know the word “%3”. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’admet pas le mot «&#xa0;%3&#xa0;». Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1: “%2” does not know the word “%3”. Use one of these: %4. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’admet pas le mot «&#xa0;%3&#xa0;». Utilisez l’un des suivants&#xa0;: %4. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark opens here and is never closed. Close it, or double it where it belongs to the text. Nothing was imported.</source>
        <translation>%1, ligne %2&#xa0;: un guillemet s’ouvre ici et n’est jamais fermé. Fermez-le ou, s’il fait partie du texte, doublez-le. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1, line %2: two columns are called “%4”. Rename one of them. Nothing was imported.</source>
        <translation>%1, ligne %2&#xa0;: deux colonnes s’appellent «&#xa0;%4&#xa0;». Renommez l’une d’elles. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1, line %2: the table cannot be read (%3). Nothing was imported.</source>
        <translation>%1, ligne %2&#xa0;: le tableau est illisible (%3). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 is no mapping for this table: its “format” is not “%4”. Nothing was imported.</source>
        <translation>%1 n’est pas une correspondance pour ce tableau&#xa0;: son «&#xa0;format&#xa0;» n’est pas «&#xa0;%4&#xa0;». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 is no mapping: its “format” is not “credence.import-mapping”. Nothing was imported.</source>
        <translation>%1 n’est pas une correspondance&#xa0;: son «&#xa0;format&#xa0;» n’est pas «&#xa0;credence.import-mapping&#xa0;». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 is a mapping of a version that this program does not read. Nothing was imported.</source>
        <translation>%1 est une correspondance d’une version que ce programme ne lit pas. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1: “%3” is missing or is no field that a column may fill. Nothing was imported.</source>
        <translation>%1&#xa0;: «&#xa0;%3&#xa0;» est absent ou n’est pas un champ qu’une colonne peut remplir. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1: “%3” must give a text, true or false for each word. Nothing was imported.</source>
        <translation>%1&#xa0;: «&#xa0;%3&#xa0;» doit donner un texte, true ou false pour chaque mot. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1: a mapping in a foreign currency cannot fill “%3”, which is in Canadian dollars. Use “annex.feeReason”. Nothing was imported.</source>
        <translation>%1&#xa0;: une correspondance en devise étrangère ne peut pas remplir «&#xa0;%3&#xa0;», qui est en dollars canadiens. Utilisez «&#xa0;annex.feeReason&#xa0;». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1: “%3” is missing or not as docs/import.md says. Nothing was imported.</source>
        <translation>%1&#xa0;: «&#xa0;%3&#xa0;» est absent ou n’est pas conforme à docs/import.md. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The office file %1 is damaged. It was left as it is. Restore the newest backup, which is checked before it is used.</source>
        <translation>Le fichier du bureau %1 est endommagé. Il a été laissé tel quel. Restaurez la copie de sauvegarde la plus récente; elle est vérifiée avant d’être utilisée.</translation>
    </message>
    <message>
        <source>The office file %1 is damaged: %2. It was left as it is. Restore the newest backup, which is checked before it is used.</source>
        <translation>Le fichier du bureau %1 est endommagé&#xa0;: %2. Il a été laissé tel quel. Restaurez la copie de sauvegarde la plus récente; elle est vérifiée avant d’être utilisée.</translation>
    </message>
    <message>
        <source>“%1” comes after the submission to an intake. Nothing was recorded. Record the submission to the Ministry first.</source>
        <translation>«&#xa0;%1&#xa0;» vient après la soumission à une période de dépôt. Rien n’a été consigné. Consignez d’abord la soumission au Ministère.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the proposal is at “%2”. Nothing was recorded. Look at what comes next for it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible tant que la proposition en est à «&#xa0;%2&#xa0;». Rien n’a été consigné. Voyez quelle est sa prochaine étape.</translation>
    </message>
    <message>
        <source>The office file %1 is in use by another program. Nothing was changed. Try again in a moment.</source>
        <translation>Le fichier du bureau %1 est utilisé par un autre programme. Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The office file %1 is in use by %2. Nothing was changed. Try again when it is closed there.</source>
        <translation>Le fichier du bureau %1 est utilisé par %2. Rien n’a été modifié. Réessayez une fois qu’il y sera fermé.</translation>
    </message>
    <message>
        <source>A correction cannot be corrected, and a record can be corrected only once. Nothing was recorded.</source>
        <translation>Une correction ne peut pas être corrigée, et une entrée ne peut être corrigée qu’une seule fois. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>This record cannot be corrected because “%1” at “%2” on %3 rests on it. Correct that one first. Nothing was recorded.</source>
        <translation>Cette entrée ne peut pas être corrigée, car «&#xa0;%1&#xa0;» (à «&#xa0;%2&#xa0;», le %3) en dépend. Corrigez d’abord cette dernière. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>Line %1: “%3” in column “%2” is no date. Write it as year-month-day, such as 2026-09-08. The line was left out.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%3&#xa0;», dans la colonne «&#xa0;%2&#xa0;», n’est pas une date. Écrivez-la sous la forme année-mois-jour, par exemple 2026-09-08. La ligne a été omise.</translation>
    </message>
    <message>
        <source>Line %1: “%3” in column “%2” is no result. Write passed, failed or withdrawn; grades are not kept. The line was left out.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%3&#xa0;», dans la colonne «&#xa0;%2&#xa0;», n’est pas un résultat. Inscrivez réussi, échec ou abandon; les notes ne sont pas conservées. La ligne a été omise.</translation>
    </message>
    <message>
        <source>Line %1: “%3” in column “%2” is no way to pay. Write card, debit, invoice, osap or other. The line was left out.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%3&#xa0;», dans la colonne «&#xa0;%2&#xa0;», n’est pas un mode de paiement. Inscrivez carte, débit, facture, rafeo ou autre. La ligne a été omise.</translation>
    </message>
    <message>
        <source>Line %1 names no learner in column “%2”. An alias will do. The line was left out.</source>
        <translation>Ligne %1&#xa0;: aucune personne apprenante n’est nommée dans la colonne «&#xa0;%2&#xa0;». Un pseudonyme suffit. La ligne a été omise.</translation>
    </message>
    <message>
        <source>Line %1: “%3” in column “%2” is a number. Say from which per cent it is a pass; the number itself is not kept. The line was left out.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%3&#xa0;», dans la colonne «&#xa0;%2&#xa0;», est un nombre. Indiquez à partir de quel pourcentage il s’agit d’une réussite; le nombre lui-même n’est pas conservé. La ligne a été omise.</translation>
    </message>
    <message>
        <source>Line %1: “%3” in column “%2” cannot be read. The line was left out.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%3&#xa0;», dans la colonne «&#xa0;%2&#xa0;», est illisible. La ligne a été omise.</translation>
    </message>
    <message>
        <source>%1 has one place and would have %3 learners. Nobody was enrolled. Give the cohort more places, or enrol fewer.</source>
        <translation>%1 a une seule place et compterait %3 personnes apprenantes. Aucune inscription n’a été faite. Ajoutez des places à la cohorte ou inscrivez moins de personnes.</translation>
    </message>
    <message>
        <source>%1 has %2 places and would have %3 learners. Nobody was enrolled. Give the cohort more places, or enrol fewer.</source>
        <translation>%1 a %2 places et compterait %3 personnes apprenantes. Aucune inscription n’a été faite. Ajoutez des places à la cohorte ou inscrivez moins de personnes.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Le fichier %1 n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged. Choose another folder or make room, then try again.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Ce qui existait auparavant est inchangé. Choisissez un autre dossier ou libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 exists already and was not overwritten. Choose another name.</source>
        <translation>%1 existe déjà et n’a pas été écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MiB that are read. Check that it is the right file.</source>
        <translation>%1 dépasse la limite de lecture de %2&#xa0;Mio. Vérifiez qu’il s’agit du bon fichier.</translation>
    </message>
    <message>
        <source>%1 is empty. Ask for the file again, or choose another one.</source>
        <translation>%1 est vide. Redemandez le fichier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is damaged or not in UTF-8: byte %2 belongs to no character. Save it in UTF-8 and try again.</source>
        <translation>%1 est endommagé ou n’est pas en UTF-8&#xa0;: l’octet %2 ne correspond à aucun caractère. Enregistrez-le en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is no valid JSON: in line %4 (byte %3) %2. Nothing of it was taken over. Ask for the file again.</source>
        <translation>%1 n’est pas un fichier JSON valide&#xa0;: à la ligne %4 (octet %3), %2. Rien n’en a été repris. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>%1 nests its brackets more than %2 deep, which no proposal file does. It was not read.</source>
        <translation>%1 imbrique ses crochets ou accolades sur plus de %2 niveaux, ce que ne fait aucun fichier de proposition. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not a Credence proposal: its “format” is not “credence.proposal”.</source>
        <translation>%1 est un fichier JSON, mais non une proposition Credence&#xa0;: son «&#xa0;format&#xa0;» n’est pas «&#xa0;credence.proposal&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was written by a newer Credence: its version is %2 and this program reads up to %3. Update Credence, or ask for the file in the older version.</source>
        <translation>%1 a été écrit par une version plus récente de Credence&#xa0;: il est de version %2 et ce programme lit jusqu’à la version %3. Mettez Credence à jour ou demandez le fichier dans l’ancienne version.</translation>
    </message>
    <message>
        <source>%1: “%2” says “%3”, which is no date. Write it as year-month-day, such as 2026-09-08. Nothing of it was taken over.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» contient «&#xa0;%3&#xa0;», qui n’est pas une date. Écrivez-la sous la forme année-mois-jour, par exemple 2026-09-08. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1: “%2” holds the character U+0000, which no text may hold. Remove it and try again.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» contient le caractère U+0000, interdit dans un texte. Supprimez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: “%2” holds half a character (a surrogate without its other half), which no text may hold. Remove it and try again.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» contient un demi-caractère (une moitié de paire de substitution sans l’autre), interdit dans un texte. Supprimez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot serve as a policy file: %2. The policy in use stays.</source>
        <translation>%1 ne peut pas servir de fichier de règles&#xa0;: %2. Les règles en vigueur demeurent.</translation>
    </message>
    <message>
        <source>%1: no known mapping fits its columns (%2). Call one of them “Course name” and the others as the help on importing says, or give a mapping of your own. Nothing was imported.</source>
        <translation>%1&#xa0;: aucune correspondance connue ne convient à ses colonnes (%2). Nommez l’une d’elles «&#xa0;Nom du cours&#xa0;» et les autres selon l’aide sur l’importation, ou fournissez votre propre correspondance. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 lacks columns that the mapping needs: %2. Nothing was imported.</source>
        <translation>Il manque à %1 des colonnes requises par la correspondance&#xa0;: %2. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells where the header has %3. Look for a missing or unquoted separator.</source>
        <translation>La ligne %1 compte %2 cellules, alors que l’en-tête en compte %3. Cherchez un séparateur manquant ou non mis entre guillemets.</translation>
    </message>
    <message>
        <source>Line %1 has no course name. Fill it in and import again.</source>
        <translation>La ligne %1 n’a pas de nom de cours. Inscrivez-le, puis recommencez l’importation.</translation>
    </message>
    <message>
        <source>Line %1 has nothing in %2, so a later import could not find it again. Fill it in.</source>
        <translation>La ligne %1 n’a rien dans %2; une importation ultérieure ne pourrait donc pas la retrouver. Remplissez ce champ.</translation>
    </message>
    <message>
        <source>Line %1 has the same key (%2) as line %3, which was taken. Give each row a key of its own.</source>
        <translation>La ligne %1 a la même clé (%2) que la ligne %3, qui a été retenue. Donnez à chaque ligne sa propre clé.</translation>
    </message>
    <message>
        <source>Line %1 is left out by the mapping because “%2” is “%3”.</source>
        <translation>La ligne %1 est omise par la correspondance, car «&#xa0;%2&#xa0;» est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>There is no office file %1. Check its name and folder, or make a new one.</source>
        <translation>Le fichier du bureau %1 n’existe pas. Vérifiez son nom et son dossier, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 is empty and therefore no office file. It was left as it is. Restore a backup, or make a new office file under another name.</source>
        <translation>%1 est vide; ce n’est donc pas un fichier du bureau. Il a été laissé tel quel. Restaurez une copie de sauvegarde ou créez un fichier du bureau sous un autre nom.</translation>
    </message>
    <message>
        <source>%1 is no office file of Credence, or it is badly damaged. It was left as it is. Choose another file, or restore a backup.</source>
        <translation>%1 n’est pas un fichier du bureau de Credence, ou il est gravement endommagé. Il a été laissé tel quel. Choisissez un autre fichier ou restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It was left as it is. Choose an office file of Credence.</source>
        <translation>%1 est une base de données d’un autre programme. Il a été laissé tel quel. Choisissez un fichier du bureau de Credence.</translation>
    </message>
    <message>
        <source>The office file %1 was last used by a newer Credence: its version is %2 and this program knows up to %3. It was left as it is. Update Credence on this computer.</source>
        <translation>Le fichier du bureau %1 a été utilisé en dernier par une version plus récente de Credence&#xa0;: il est de version %2 et ce programme reconnaît jusqu’à la version %3. Il a été laissé tel quel. Mettez Credence à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The office file %1 or its folder may not be written to. Nothing was changed. Ask for the right to write, or copy the file to a folder of your own.</source>
        <translation>Le fichier du bureau %1 ou son dossier est protégé contre l’écriture. Rien n’a été modifié. Demandez le droit d’écriture ou copiez le fichier dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The office file %1 lies on a network or synchronised folder (%2), where two people at once could damage it. Nothing was changed. Move it to a disk of this computer.</source>
        <translation>Le fichier du bureau %1 se trouve dans un dossier en réseau ou synchronisé (%2), où deux personnes à la fois pourraient l’endommager. Rien n’a été modifié. Déplacez-le sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The disk of the office file %1 is full. The last change was not saved; everything before it is safe. Make room and try again.</source>
        <translation>Le disque du fichier du bureau %1 est plein. La dernière modification n’a pas été enregistrée; tout ce qui précède est en sûreté. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The office file %1 could not be read or written: %2. The last change was not saved. Check the disk and try again.</source>
        <translation>Le fichier du bureau %1 n’a pas pu être lu ou écrit&#xa0;: %2. La dernière modification n’a pas été enregistrée. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The office file %1 could not be brought from version %2 to %3. It is as it was, and a backup lies beside it. Keep both and report it.</source>
        <translation>Le fichier du bureau %1 n’a pas pu être converti de la version %2 à la version %3. Il est intact, et une copie de sauvegarde se trouve à côté. Conservez les deux et signalez le problème.</translation>
    </message>
    <message>
        <source>No backup could be made at %1: %2. The office file itself is unharmed. Choose another folder or make room.</source>
        <translation>Aucune copie de sauvegarde n’a pu être faite à l’emplacement %1&#xa0;: %2. Le fichier du bureau lui-même est intact. Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could be any of %2. Write more of it, or the whole reference.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner %2 propositions. Précisez, ou donnez la référence complète.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it. Nothing was overwritten. Compare the two and save again.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié ailleurs depuis que vous l’avez ouvert. Rien n’a été écrasé. Comparez les deux versions, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>This belongs to the stage “%1”, but the proposal is at “%2”. Nothing was recorded. Record the stages in their order.</source>
        <translation>Cela relève de l’étape «&#xa0;%1&#xa0;», mais la proposition en est à «&#xa0;%2&#xa0;». Rien n’a été consigné. Consignez les étapes dans l’ordre.</translation>
    </message>
    <message>
        <source>“%1” needs a comment that says why. Nothing was recorded. Write it and try again.</source>
        <translation>«&#xa0;%1&#xa0;» exige un commentaire qui en donne la raison. Rien n’a été consigné. Ajoutez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” needs the name of who did it. Nothing was recorded.</source>
        <translation>«&#xa0;%1&#xa0;» exige le nom de la personne qui l’a fait. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>“%1” needs a date. Nothing was recorded.</source>
        <translation>«&#xa0;%1&#xa0;» exige une date. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>%1 is earlier than %2, the date of the step before. Nothing was recorded. Check the date.</source>
        <translation>La date du %1 précède celle de l’étape d’avant, le %2. Rien n’a été consigné. Vérifiez la date.</translation>
    </message>
    <message>
        <source>The meeting of %1 does not come after %2, the date of the deferral. Nothing was recorded. Choose a later meeting, or check the date.</source>
        <translation>La réunion du %1 n’est pas postérieure au %2, date du report. Rien n’a été consigné. Choisissez une réunion ultérieure ou vérifiez la date.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Nothing was recorded. A decision is recorded once it was taken.</source>
        <translation>La date du %1 n’est pas encore arrivée. Rien n’a été consigné. Une décision se consigne une fois qu’elle est prise.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as year-month-day, such as 2026-09-08.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la sous la forme année-mois-jour, par exemple 2026-09-08.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be submitted while %n error(s) stand. Mend them, then submit again.</source>
        <translation>
            <numerusform>La proposition ne peut pas être soumise tant qu’il reste %n erreur. Corrigez-la, puis soumettez de nouveau.</numerusform>
            <numerusform>La proposition ne peut pas être soumise tant qu’il reste %n erreurs. Corrigez-les, puis soumettez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal does not seek OSAP, so nothing goes to the Ministry. Change the OSAP intent first.</source>
        <translation>La proposition ne vise pas le RAFEO; rien n’est donc envoyé au Ministère. Changez d’abord l’intention relative au RAFEO.</translation>
    </message>
    <message>
        <source>The Ministry comes after internal approval, which ends with the Senate notice. Record that first.</source>
        <translation>Le Ministère vient après l’approbation interne, qui se termine par l’avis au Sénat. Consignez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>The policy has no stage “%1”.</source>
        <translation>Le fichier de règles ne prévoit pas d’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was submitted once and is kept for ever. Only a draft that was never submitted can be deleted; withdraw it instead.</source>
        <translation>La proposition %1 a déjà été soumise et est conservée pour toujours. Seule une ébauche jamais soumise peut être supprimée; retirez plutôt la proposition.</translation>
    </message>
    <message>
        <source>%1: more than one column could be “%3” (%2). Say which one is meant. Nothing was imported.</source>
        <translation>%1&#xa0;: plus d’une colonne peut correspondre à «&#xa0;%3&#xa0;» (%2). Indiquez laquelle choisir. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a list of learners: none of its columns (%2) is known as “%3”. Rename one, or give a mapping of your own. Nothing was imported.</source>
        <translation>%1 ne peut pas être lu comme une liste de personnes apprenantes&#xa0;: aucune de ses colonnes (%2) n’est reconnue comme «&#xa0;%3&#xa0;». Renommez-en une ou fournissez votre propre correspondance. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is nobody of this cohort, or more than one of it. Correct the name, or record that result by hand.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» ne désigne personne de cette cohorte, ou en désigne plus d’une. Corrigez le nom ou consignez ce résultat à la main.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved.</source>
        <translation>%1 Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is not approved yet, and only an approved micro-credential is offered (section 5). Nothing was added. Record its approval up to the Senate notice first.</source>
        <translation>La proposition %1 n’est pas encore approuvée, et seul un microtitre approuvé peut être offert (article&#xa0;5). Rien n’a été ajouté. Consignez d’abord son approbation, jusqu’à l’avis au Sénat.</translation>
    </message>
    <message>
        <source>%1 has cohorts or learners and was not removed. Remove those first if they were entered by mistake; otherwise cancel the offering, which keeps them.</source>
        <translation>L’offre %1 compte des cohortes ou des personnes apprenantes et n’a pas été supprimée. Retirez-les d’abord si elles ont été saisies par erreur; sinon, annulez l’offre, ce qui les conserve.</translation>
    </message>
    <message>
        <source>%1 cannot be live yet. %2</source>
        <translation>L’offre %1 ne peut pas encore être ouverte. %2</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Nothing was changed. Keep the file and restore the newest backup.</source>
        <translation>
            <numerusform>La vérification a relevé %n problème. Rien n’a été modifié. Conservez le fichier et restaurez la copie de sauvegarde la plus récente.</numerusform>
            <numerusform>La vérification a relevé %n problèmes. Rien n’a été modifié. Conservez le fichier et restaurez la copie de sauvegarde la plus récente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Opération annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong inside Credence. Your work is saved up to the last change; the log says more.</source>
        <translation>Une erreur interne s’est produite dans Credence. Votre travail est enregistré jusqu’à la dernière modification; le journal en dit plus.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ébauche</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>renvoyée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Dean</source>
        <translation>Décanat</translation>
    </message>
    <message>
        <source>SCCASP</source>
        <translation>SCCASP</translation>
    </message>
    <message>
        <source>Senate</source>
        <translation>Sénat</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Look at what it lacks.</source>
        <translation>Voyez ce qui lui manque.</translation>
    </message>
    <message>
        <source>This entry cannot be kept.</source>
        <translation>Cette entrée ne peut pas être conservée.</translation>
    </message>
    <message>
        <source>%1 is retired and is not offered any more. Nothing was added. What it was offered as stays under Offerings.</source>
        <translation>%1 est retiré et n’est plus offert. Rien n’a été ajouté. Ses offres passées restent sous Offres.</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>due in week %1</source>
        <translation>à remettre la semaine %1</translation>
    </message>
    <message>
        <source>feedback after %1 days</source>
        <comment>days as entered</comment>
        <translation>rétroaction après %1 jours</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Fee &amp; delivery</source>
        <translation>Droits et prestation</translation>
    </message>
    <message>
        <source>OSAP &amp; partners</source>
        <translation>RAFEO et partenaires</translation>
    </message>
    <message>
        <source>Review &amp; submit</source>
        <translation>Relire et soumettre</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a part</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>FilePrompts</name>
    <message>
        <source>Office files (*.credence)</source>
        <translation>Fichiers du bureau (*.credence)</translation>
    </message>
    <message>
        <source>New office file</source>
        <translation>Nouveau fichier du bureau</translation>
    </message>
    <message>
        <source>Faculty office</source>
        <translation>Bureau de la faculté</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>Ouvrir un fichier du bureau</translation>
    </message>
    <message>
        <source>Back up the office file</source>
        <translation>Faire une copie de sauvegarde du fichier du bureau</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Course name is missing</source>
        <translation>Nom du cours manquant</translation>
    </message>
    <message>
        <source>Give the micro-credential a name. It is the first thing approvers and learners see.</source>
        <translation>Donnez un nom au microtitre. C’est la première chose que voient les instances d’approbation et les personnes apprenantes.</translation>
    </message>
    <message>
        <source>Instructional hours are missing</source>
        <translation>Heures d’enseignement manquantes</translation>
    </message>
    <message>
        <source>Part 2 needs the instructional hours: a whole number from %1 to %2.</source>
        <translation>La partie 2 exige les heures d’enseignement&#xa0;: un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Weeks are missing</source>
        <translation>Nombre de semaines manquant</translation>
    </message>
    <message>
        <source>Part 2 needs the weeks from first to last day: a whole number from %1 to %2.</source>
        <translation>La partie 2 exige le nombre de semaines, du premier au dernier jour&#xa0;: un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Hours and weeks must be whole numbers</source>
        <translation>Les heures et les semaines doivent être des nombres entiers</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>Ontario counts whole hours and whole weeks. Enter one number, without words.</source>
        <translation>L’Ontario compte en heures et en semaines entières. Saisissez un seul nombre, sans mots.</translation>
    </message>
    <message>
        <source>Hours outside the limits</source>
        <translation>Heures hors limites</translation>
    </message>
    <message>
        <source>Hours must be %2 to %3</source>
        <translation>Il faut de %2 à %3 heures</translation>
    </message>
    <message>
        <source>Hours entered: %1. Every micro-credential has %2 to %3 instructional hours, with OSAP or without.</source>
        <translation>Heures saisies&#xa0;: %1. Tout microtitre compte de %2 à %3 heures d’enseignement, avec ou sans RAFEO.</translation>
    </message>
    <message>
        <source>Weeks outside the limits</source>
        <translation>Semaines hors limites</translation>
    </message>
    <message>
        <source>Weeks must be %2 to %3</source>
        <translation>Il faut de %2 à %3 semaines</translation>
    </message>
    <message>
        <source>Weeks entered: %1. A micro-credential is completed in %2 to %3 weeks; a learner who takes longer fails automatically.</source>
        <translation>Semaines saisies&#xa0;: %1. Un microtitre se termine en %2 à %3 semaines; qui prend plus de temps échoue automatiquement.</translation>
    </message>
    <message>
        <source>Completion cap does not fit</source>
        <translation>Le délai maximal ne convient pas</translation>
    </message>
    <message>
        <source>Cap entered: %1. It is a whole number of weeks from %2 to %3. Leave it empty to give learners the %3 weeks.</source>
        <translation>Délai saisi&#xa0;: %1. C’est un nombre entier de semaines, de %2 à %3. Laissez-le vide pour accorder les %3 semaines.</translation>
    </message>
    <message>
        <source>Exactly the advised hours</source>
        <translation>Exactement les heures conseillées</translation>
    </message>
    <message>
        <source>%1 hours is just at PEQAB’s advice</source>
        <translation>%1 heures, juste à la limite conseillée par la CEQEP</translation>
    </message>
    <message>
        <source>PEQAB writes both “to %1” and “less than %1” hours. Nothing has to change; a reviewer may ask.</source>
        <translation>La CEQEP écrit à la fois «&#xa0;jusqu’à %1&#xa0;» et «&#xa0;moins de %1&#xa0;» heures. Il n’y a rien à changer; une personne chargée de l’examen pourrait poser la question.</translation>
    </message>
    <message>
        <source>Above the advised hours</source>
        <translation>Plus que les heures conseillées</translation>
    </message>
    <message>
        <source>%1 hours is above the %2-hour advice</source>
        <translation>%1 heures, plus que les %2 heures conseillées</translation>
    </message>
    <message>
        <source>PEQAB recommends at most %2 instructional hours, against the unbundling of degrees. Shorten it, or answer why it needs more.</source>
        <translation>La CEQEP recommande au plus %2 heures d’enseignement, pour éviter le démembrement des grades. Raccourcissez le microtitre ou expliquez pourquoi il en faut plus.</translation>
    </message>
    <message>
        <source>Learners prefer shorter programs</source>
        <translation>Les formations courtes sont préférées</translation>
    </message>
    <message>
        <source>Learners prefer under %2 hours</source>
        <translation>Les formations de moins de %2 heures sont préférées</translation>
    </message>
    <message>
        <source>Hours entered: %1. Learners who were asked preferred programs under %2 hours.</source>
        <translation>Heures saisies&#xa0;: %1. Les personnes interrogées préféraient les formations de moins de %2 heures.</translation>
    </message>
    <message>
        <source>Derived from a degree course</source>
        <translation>Tiré d’un cours menant à un grade</translation>
    </message>
    <message>
        <source>It is derived from %1. PEQAB cautions against unbundling degrees into pieces: say what it adds beyond the course.</source>
        <translation>Le microtitre est tiré de ce cours&#xa0;: %1. La CEQEP met en garde contre le morcellement des grades&#xa0;: dites ce qu’il ajoute au cours.</translation>
    </message>
    <message>
        <source>Modality is not complete</source>
        <translation>Modalité incomplète</translation>
    </message>
    <message>
        <source>Choose where it takes place (online, hybrid or in person) and its timing (synchronous, asynchronous or both).</source>
        <translation>Choisissez le lieu (en ligne, hybride ou en présence) et le moment (synchrone, asynchrone ou les deux).</translation>
    </message>
    <message>
        <source>In-person delivery</source>
        <translation>Prestation en présence</translation>
    </message>
    <message>
        <source>Hybrid or online delivery is recommended, not required. Keep it if the skills call for presence.</source>
        <translation>La prestation hybride ou en ligne est recommandée, sans être exigée. Gardez ce choix si les habiletés demandent d’être sur place.</translation>
    </message>
    <message>
        <source>Rolling registration needs asynchronous delivery</source>
        <translation>L’inscription continue exige une prestation asynchrone</translation>
    </message>
    <message>
        <source>Learners who start on different days cannot meet at set times. Choose asynchronous delivery or scheduled registration.</source>
        <translation>Des personnes qui commencent à des jours différents ne peuvent pas se réunir à heures fixes. Choisissez la prestation asynchrone ou l’inscription à dates fixes.</translation>
    </message>
    <message>
        <source>Rolling registration with synchronous sessions</source>
        <translation>Inscription continue avec séances synchrones</translation>
    </message>
    <message>
        <source>Rolling registration is meant for asynchronous delivery. Say how learners who start on different days join the synchronous part.</source>
        <translation>L’inscription continue convient à la prestation asynchrone. Dites comment les personnes qui commencent à des jours différents suivent la partie synchrone.</translation>
    </message>
    <message>
        <source>Summary is missing</source>
        <translation>Résumé manquant</translation>
    </message>
    <message>
        <source>Describe it for a general audience: what one learns, what it costs, and what it opens with employers.</source>
        <translation>Décrivez le microtitre pour le grand public&#xa0;: ce qu’on y apprend, ce qu’il coûte et les portes qu’il ouvre auprès des employeurs.</translation>
    </message>
    <message>
        <source>Rationale is missing</source>
        <translation>Justification manquante</translation>
    </message>
    <message>
        <source>Say why the unit offers it. The rationale is for approvers and separate from the summary.</source>
        <translation>Dites pourquoi l’unité veut offrir le microtitre. La justification s’adresse aux instances d’approbation et se distingue du résumé.</translation>
    </message>
    <message>
        <source>Rationale names no employer need</source>
        <translation>La justification ne nomme aucun besoin des employeurs</translation>
    </message>
    <message>
        <source>Say which need of employers or of the labour market it answers.</source>
        <translation>Dites à quel besoin des employeurs ou du marché du travail répond le microtitre.</translation>
    </message>
    <message>
        <source>No skill is named</source>
        <translation>Aucune habileté nommée</translation>
    </message>
    <message>
        <source>Name at least one skill, competency or concept that a learner has on completion.</source>
        <translation>Nommez au moins une habileté, une compétence ou un concept acquis à la fin.</translation>
    </message>
    <message>
        <source>CIP code is not known</source>
        <translation>Code CPE inconnu</translation>
    </message>
    <message>
        <source>“%1” is no CIP 2021 class</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une classe de la CPE 2021</translation>
    </message>
    <message>
        <source>CIP Canada 2021 has no class “%1”. A class has the form 45.0702; search for it by words.</source>
        <translation>La CPE Canada 2021 n’a pas de classe «&#xa0;%1&#xa0;». Une classe a la forme 45.0702; cherchez-la par mots.</translation>
    </message>
    <message>
        <source>NOC code is not known</source>
        <translation>Code CNP inconnu</translation>
    </message>
    <message>
        <source>“%1” is no NOC 2021 unit group</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un groupe de base de la CNP 2021</translation>
    </message>
    <message>
        <source>NOC 2021 has no unit group “%1”. A unit group has five digits; search for it by a job title.</source>
        <translation>La CNP 2021 n’a pas de groupe de base «&#xa0;%1&#xa0;». Un groupe de base a cinq chiffres; cherchez-le par appellation d’emploi.</translation>
    </message>
    <message>
        <source>More CIP codes than the Ministry’s form takes</source>
        <translation>Plus de codes CPE que n’en prend le formulaire du Ministère</translation>
    </message>
    <message numerus="yes">
        <source>%n CIP codes are entered; the Ministry’s form took %2. Keep the one that fits best.</source>
        <translation>
            <numerusform>%n code CPE est saisi; le formulaire du Ministère en prenait %2. Gardez celui qui convient le mieux.</numerusform>
            <numerusform>%n codes CPE sont saisis; le formulaire du Ministère en prenait %2. Gardez celui qui convient le mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>More NOC codes than the Ministry’s form takes</source>
        <translation>Plus de codes CNP que n’en prend le formulaire du Ministère</translation>
    </message>
    <message numerus="yes">
        <source>%n NOC codes are entered; the Ministry’s form took up to %2. Keep those that fit best.</source>
        <translation>
            <numerusform>%n code CNP est saisi; le formulaire du Ministère en prenait au plus %2. Gardez ceux qui conviennent le mieux.</numerusform>
            <numerusform>%n codes CNP sont saisis; le formulaire du Ministère en prenait au plus %2. Gardez ceux qui conviennent le mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>OSAP needs a CIP code</source>
        <translation>Le RAFEO exige un code CPE</translation>
    </message>
    <message>
        <source>The Ministry asks for the field of study. Search by words; OAPSI can help.</source>
        <translation>Le Ministère demande le domaine d’études. Cherchez par mots; l’OAPSI peut vous aider.</translation>
    </message>
    <message>
        <source>OSAP needs a NOC code</source>
        <translation>Le RAFEO exige un code CNP</translation>
    </message>
    <message>
        <source>The Ministry asks for the occupations it leads to. Search by a job title; OAPSI can help.</source>
        <translation>Le Ministère demande les professions auxquelles mène le microtitre. Cherchez par appellation d’emploi; l’OAPSI peut vous aider.</translation>
    </message>
    <message>
        <source>Assessment strategy is missing</source>
        <translation>Stratégie d’évaluation manquante</translation>
    </message>
    <message>
        <source>Say what learners hand in and how it shows that they have the skills.</source>
        <translation>Dites ce que remettent les personnes apprenantes et en quoi cela montre qu’elles ont acquis les habiletés.</translation>
    </message>
    <message>
        <source>A skill is not assessed</source>
        <translation>Une habileté n’est pas évaluée</translation>
    </message>
    <message>
        <source>No piece of work assesses “%1”. Map one to it, or take the skill out.</source>
        <translation>Aucun travail n’évalue «&#xa0;%1&#xa0;». Associez-lui-en un ou retirez l’habileté.</translation>
    </message>
    <message>
        <source>Feedback for asynchronous learners</source>
        <translation>Rétroaction en mode asynchrone</translation>
    </message>
    <message>
        <source>Say how learners on their own schedule get feedback in time for the next piece of work.</source>
        <translation>Dites comment les personnes qui avancent à leur rythme reçoivent une rétroaction à temps pour le travail suivant.</translation>
    </message>
    <message>
        <source>Feedback for synchronous learners</source>
        <translation>Rétroaction en mode synchrone</translation>
    </message>
    <message>
        <source>Say how learners in live sessions get feedback within the condensed time.</source>
        <translation>Dites comment les personnes qui suivent des séances en direct reçoivent une rétroaction malgré la durée réduite.</translation>
    </message>
    <message>
        <source>Feedback comes after the end</source>
        <translation>Rétroaction donnée après la fin</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: due in week %2, with feedback after %3 days, it reaches learners %n days after the last day of week %4. Make it due earlier or the feedback quicker.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: à remettre la semaine %2, avec une rétroaction après %3 jours; celle-ci arrive %n jour après le dernier jour de la semaine %4. Avancez la remise ou accélérez la rétroaction.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: à remettre la semaine %2, avec une rétroaction après %3 jours; celle-ci arrive %n jours après le dernier jour de la semaine %4. Avancez la remise ou accélérez la rétroaction.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work is due after the last week</source>
        <translation>Travail à remettre après la dernière semaine</translation>
    </message>
    <message>
        <source>“%1” is due in week %2, but the last week is %3. Change one of them.</source>
        <translation>«&#xa0;%1&#xa0;» est à remettre la semaine %2, mais la dernière semaine est la %3. Changez l’une ou l’autre.</translation>
    </message>
    <message>
        <source>Proposer is missing</source>
        <translation>La personne qui propose n’est pas indiquée</translation>
    </message>
    <message>
        <source>Name who proposes it and in which role: faculty member, contract instructor, department chair or Faculty Dean.</source>
        <translation>Nommez la personne qui propose et sa fonction&#xa0;: membre du corps professoral, chargée ou chargé de cours, directrice ou directeur du département, ou doyenne ou doyen de la faculté.</translation>
    </message>
    <message>
        <source>OSAP: yes or no?</source>
        <translation>RAFEO&#xa0;: oui ou non?</translation>
    </message>
    <message>
        <source>The route through CourseLeaf depends on it. Choose yes or no before submitting; it can be changed later.</source>
        <translation>Le cheminement dans CourseLeaf en dépend. Choisissez oui ou non avant de soumettre; vous pourrez changer d’avis plus tard.</translation>
    </message>
    <message>
        <source>OSAP asks for a partner</source>
        <translation>Le RAFEO demande un partenaire</translation>
    </message>
    <message>
        <source>The Ministry looks for a partnership with a specific industry partner or employer. Name one, or answer why there is none.</source>
        <translation>Le Ministère s’attend à un partenariat avec un partenaire du milieu ou un employeur précis. Nommez-en un ou expliquez pourquoi il n’y en a pas.</translation>
    </message>
    <message>
        <source>No industry partner</source>
        <translation>Aucun partenaire du milieu</translation>
    </message>
    <message>
        <source>Units are encouraged to explore partners: about one learner in three comes through an employer. None is required.</source>
        <translation>On encourage les unités à chercher des partenaires&#xa0;: environ une personne apprenante sur trois vient par son employeur. Aucun partenariat n’est exigé.</translation>
    </message>
    <message>
        <source>Ask OAPSI about the agreement</source>
        <translation>Consulter l’OAPSI sur l’entente</translation>
    </message>
    <message>
        <source>With %1 as a partner, speak with OAPSI about the agreement and log the conversation.</source>
        <translation>Puisque %1 est partenaire, parlez de l’entente avec l’OAPSI et consignez la conversation.</translation>
    </message>
    <message>
        <source>A stack needs a talk with OAPSI</source>
        <translation>Un parcours exige une conversation avec l’OAPSI</translation>
    </message>
    <message>
        <source>It belongs to the stack “%1”. Stackable micro-credentials need a more in-depth conversation with OAPSI; log it once it has taken place.</source>
        <translation>Le microtitre fait partie du parcours «&#xa0;%1&#xa0;». Les microtitres cumulables exigent une conversation plus approfondie avec l’OAPSI; consignez-la une fois qu’elle a eu lieu.</translation>
    </message>
    <message>
        <source>No fee yet</source>
        <translation>Droits non fixés</translation>
    </message>
    <message>
        <source>The unit sets the fee per learner; %1 to %2 is suggested. Approvers usually ask for it.</source>
        <translation>L’unité fixe les droits par personne; on suggère de %1 à %2. Les instances d’approbation les demandent d’habitude.</translation>
    </message>
    <message>
        <source>Fee is not an amount</source>
        <translation>Les droits ne sont pas un montant</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Enter dollars and cents, such as 450.00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant d’argent. Saisissez des dollars et des cents, par exemple 450,00.</translation>
    </message>
    <message>
        <source>Fee outside the suggested range</source>
        <translation>Droits hors de la fourchette suggérée</translation>
    </message>
    <message>
        <source>Fee is outside %2 to %3</source>
        <translation>Droits hors de la fourchette de %2 à %3</translation>
    </message>
    <message>
        <source>Fee entered: %1. It may be so; a higher price is defensible with a strong reputation or an explicit connection to employers. Give the reason.</source>
        <translation>Droits saisis&#xa0;: %1. C’est permis; un prix plus élevé se défend avec une forte réputation ou un lien explicite avec des employeurs. Donnez la raison.</translation>
    </message>
    <message>
        <source>Consider a certificate instead</source>
        <translation>Envisager plutôt un certificat</translation>
    </message>
    <message>
        <source>Fee entered: %1. From %2 with specialised content, a professional development certificate fits better. Answer why it stays a micro-credential.</source>
        <translation>Droits saisis&#xa0;: %1. À partir de %2, avec un contenu spécialisé, un certificat de perfectionnement professionnel convient mieux. Expliquez pourquoi cela reste un microtitre.</translation>
    </message>
    <message>
        <source>TLS estimate is missing</source>
        <translation>Estimation de TLS manquante</translation>
    </message>
    <message>
        <source>Teaching and Learning Services take part, so the budget needs their cost estimate.</source>
        <translation>Les Services d’enseignement et d’apprentissage participent; le budget doit donc comprendre leur estimation des coûts.</translation>
    </message>
    <message>
        <source>Only current students are named</source>
        <translation>Seule la population étudiante actuelle est nommée</translation>
    </message>
    <message>
        <source>Current students are not the primary audience of a micro-credential. Name who else it is for, or answer why it is for them.</source>
        <translation>La population étudiante actuelle n’est pas le public principal d’un microtitre. Nommez à qui d’autre il s’adresse ou expliquez pourquoi il lui est destiné.</translation>
    </message>
    <message>
        <source>Start date is tight</source>
        <translation>Date de début serrée</translation>
    </message>
    <message numerus="yes">
        <source>First delivery on %1 leaves less than %n months from today. Submitted today, the earliest advised start is %2.</source>
        <translation>
            <numerusform>Une première prestation le %1 laisse moins de %n mois à compter d’aujourd’hui. Si vous soumettez aujourd’hui, le début conseillé est le %2 au plus tôt.</numerusform>
            <numerusform>Une première prestation le %1 laisse moins de %n mois à compter d’aujourd’hui. Si vous soumettez aujourd’hui, le début conseillé est le %2 au plus tôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start date is tight for OSAP first</source>
        <translation>Date de début serrée si le RAFEO vient d’abord</translation>
    </message>
    <message numerus="yes">
        <source>With OSAP before delivery, allow %n months: the earliest start is %2, not %1. Deliver while waiting instead?</source>
        <translation>
            <numerusform>Avec le RAFEO avant la prestation, prévoyez %n mois&#xa0;: le début est possible le %2 au plus tôt, non le %1. Préférez-vous offrir le microtitre sans attendre?</numerusform>
            <numerusform>Avec le RAFEO avant la prestation, prévoyez %n mois&#xa0;: le début est possible le %2 au plus tôt, non le %1. Préférez-vous offrir le microtitre sans attendre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ontario counts whole hours and whole weeks and takes no ranges. Enter the average instead: %2.</source>
        <translation>L’Ontario compte en heures et en semaines entières et n’accepte pas de fourchettes. Saisissez plutôt la moyenne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ontario counts whole hours and whole weeks. Enter a whole number alone, such as %2.</source>
        <translation>L’Ontario compte en heures et en semaines entières. Saisissez seulement un nombre entier, par exemple %2.</translation>
    </message>
    <message>
        <source>A cap of %1 is shorter than the %4 weeks of part 2, so nobody could finish. Raise the cap or shorten it.</source>
        <translation>Un délai maximal de %1 est plus court que les %4 semaines de la partie 2; personne ne pourrait donc terminer. Allongez le délai ou réduisez la durée.</translation>
    </message>
    <message>
        <source>Choose where it takes place: online, hybrid or in person.</source>
        <translation>Choisissez le lieu&#xa0;: en ligne, hybride ou en présence.</translation>
    </message>
    <message>
        <source>Choose its timing: synchronous, asynchronous or both.</source>
        <translation>Choisissez le moment&#xa0;: synchrone, asynchrone ou les deux.</translation>
    </message>
    <message>
        <source>OSAP asks for labour-market relevance through codes and a partner. Say which need it answers.</source>
        <translation>Le RAFEO demande une pertinence pour le marché du travail, montrée par des codes et un partenaire. Dites à quel besoin le microtitre répond.</translation>
    </message>
    <message>
        <source>Name who proposes it.</source>
        <translation>Nommez la personne qui propose.</translation>
    </message>
    <message>
        <source>Choose the proposer’s role: faculty member, contract instructor, department chair or Faculty Dean.</source>
        <translation>Choisissez la fonction de la personne qui propose&#xa0;: membre du corps professoral, chargée ou chargé de cours, directrice ou directeur du département, ou doyenne ou doyen de la faculté.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Teaching and Learning Services take part, so the budget needs their cost estimate.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant d’argent. Les Services d’enseignement et d’apprentissage participent; le budget doit donc comprendre leur estimation des coûts.</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of Canadian dollars</comment>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>Untitled work</source>
        <translation>Travail sans titre</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>$%1</source>
        <extracomment>An amount of Canadian dollars</extracomment>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>−%1</source>
        <extracomment>An amount below zero</extracomment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A rate in per cent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>TLS services</source>
        <extracomment>Teaching and Learning Services</extracomment>
        <translation>Services de TLS</translation>
    </message>
    <message>
        <source>Instructor overload</source>
        <extracomment>Teaching is paid as overload (R65)</extracomment>
        <translation>Enseignement en sus de la charge</translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation>Autre coût</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>instructor compensation</source>
        <translation>rémunération de l’enseignement</translation>
    </message>
    <message>
        <source>research funding</source>
        <translation>fonds de recherche</translation>
    </message>
    <message>
        <source>teaching award</source>
        <translation>prix d’enseignement</translation>
    </message>
    <message>
        <source>another use</source>
        <translation>autre utilisation</translation>
    </message>
    <message>
        <source>Teaching and Learning Services take part, so the budget needs their cost estimate (section 3d). Add a line for TLS services.</source>
        <translation>Les Services d’enseignement et d’apprentissage participent; le budget doit donc comprendre leur estimation des coûts (article&#xa0;3d). Ajoutez une ligne pour les services de TLS.</translation>
    </message>
    <message>
        <source>A cost is below zero. Enter what it takes off as a positive amount.</source>
        <translation>Un coût est inférieur à zéro. Saisissez ce qu’il retranche comme un montant positif.</translation>
    </message>
    <message>
        <source>A rate lies outside 0 to 100 per cent. Correct the card charge or the partner’s share.</source>
        <translation>Un taux n’est pas compris entre 0 et 100 pour cent. Corrigez les frais de carte ou la part du partenaire.</translation>
    </message>
    <message>
        <source>Does not break even without a fee</source>
        <translation>Aucun seuil de rentabilité sans droits</translation>
    </message>
    <message>
        <source>Does not break even with any number of learners</source>
        <translation>Seuil de rentabilité hors d’atteinte, peu importe le nombre d’inscriptions</translation>
    </message>
    <message>
        <source>No costs to earn back</source>
        <translation>Aucun coût à récupérer</translation>
    </message>
    <message numerus="yes">
        <source>Breaks even at %n learner(s)</source>
        <translation>
            <numerusform>Seuil de rentabilité&#xa0;: %n personne apprenante</numerusform>
            <numerusform>Seuil de rentabilité&#xa0;: %n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, however learners pay</source>
        <translation>%1, peu importe le mode de paiement</translation>
    </message>
    <message>
        <source>%1 when all pay by card, %2 when nobody does</source>
        <extracomment>The net of an offering: %1 when everybody pays by card, %2 when nobody does</extracomment>
        <translation>%1 si tout le monde paie par carte, %2 si personne ne le fait</translation>
    </message>
    <message>
        <source>The net goes to the unit whole: no central overhead and no levy of the Faculty is taken off (section 3d).</source>
        <translation>Le net revient en entier à l’unité&#xa0;: aucuns frais généraux centraux et aucun prélèvement de la faculté n’en sont déduits (article&#xa0;3d).</translation>
    </message>
    <message>
        <source>Nobody acknowledged this yet for the offering.</source>
        <translation>Personne n’a encore confirmé ce choix pour cette offre.</translation>
    </message>
    <message>
        <source>Acknowledged on %1: it stays a micro-credential.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Confirmé le %1&#xa0;: cela reste un microtitre.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>File format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Version du format</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Faculté</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Personne qui propose</translation>
    </message>
    <message>
        <source>Proposer’s role</source>
        <translation>Fonction de la personne qui propose</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisie par</translation>
    </message>
    <message>
        <source>Course name</source>
        <translation>Nom du cours</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Instructional hours</source>
        <translation>Heures d’enseignement</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Completion cap in weeks</source>
        <translation>Délai maximal en semaines</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Labour-market need</source>
        <translation>Besoin du marché du travail</translation>
    </message>
    <message>
        <source>Skills, competencies, or concepts</source>
        <translation>Habiletés, compétences ou concepts</translation>
    </message>
    <message>
        <source>Skill %1</source>
        <translation>Habileté %1</translation>
    </message>
    <message>
        <source>Kind of skill %1</source>
        <translation>Type de l’habileté %1</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>CIP codes</source>
        <translation>Codes CPE</translation>
    </message>
    <message>
        <source>CIP code %1</source>
        <translation>Code CPE %1</translation>
    </message>
    <message>
        <source>NOC codes</source>
        <translation>Codes CNP</translation>
    </message>
    <message>
        <source>NOC code %1</source>
        <translation>Code CNP %1</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Assessment strategy</source>
        <translation>Stratégie d’évaluation</translation>
    </message>
    <message>
        <source>Feedback in asynchronous delivery</source>
        <translation>Rétroaction en prestation asynchrone</translation>
    </message>
    <message>
        <source>Feedback in synchronous delivery</source>
        <translation>Rétroaction en prestation synchrone</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Assignment %1</source>
        <translation>Travail %1</translation>
    </message>
    <message>
        <source>Title of assignment %1</source>
        <translation>Titre du travail %1</translation>
    </message>
    <message>
        <source>Skills of assignment %1</source>
        <translation>Habiletés du travail %1</translation>
    </message>
    <message>
        <source>Skill %2 of assignment %1</source>
        <translation>Habileté %2 du travail %1</translation>
    </message>
    <message>
        <source>Due week of assignment %1</source>
        <translation>Semaine de remise du travail %1</translation>
    </message>
    <message>
        <source>Feedback days of assignment %1</source>
        <translation>Jours de rétroaction du travail %1</translation>
    </message>
    <message>
        <source>Due weeks of the assignments</source>
        <translation>Semaines de remise des travaux</translation>
    </message>
    <message>
        <source>Feedback days of the assignments</source>
        <translation>Jours de rétroaction des travaux</translation>
    </message>
    <message>
        <source>OSAP</source>
        <translation>RAFEO</translation>
    </message>
    <message>
        <source>OSAP eligibility sought</source>
        <translation>Admissibilité au RAFEO visée</translation>
    </message>
    <message>
        <source>OSAP approved before delivery</source>
        <translation>RAFEO approuvé avant la prestation</translation>
    </message>
    <message>
        <source>Unit planning annex</source>
        <translation>Annexe de planification de l’unité</translation>
    </message>
    <message>
        <source>Fee per learner</source>
        <translation>Droits par personne</translation>
    </message>
    <message>
        <source>Reasons for the fee</source>
        <translation>Justification du montant</translation>
    </message>
    <message>
        <source>First delivery wished</source>
        <translation>Première prestation souhaitée</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Ideal learner</source>
        <translation>Profil idéal</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>Audience %1</source>
        <translation>Public %1</translation>
    </message>
    <message>
        <source>Source course</source>
        <translation>Cours d’origine</translation>
    </message>
    <message>
        <source>Only an idea so far</source>
        <translation>Une simple idée pour le moment</translation>
    </message>
    <message>
        <source>Industry partners</source>
        <translation>Partenaires du milieu</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Partenaire %1</translation>
    </message>
    <message>
        <source>Name of partner %1</source>
        <translation>Nom du partenaire %1</translation>
    </message>
    <message>
        <source>Kind of partner %1</source>
        <translation>Type du partenaire %1</translation>
    </message>
    <message>
        <source>Roles of partner %1</source>
        <translation>Rôles du partenaire %1</translation>
    </message>
    <message>
        <source>Role %2 of partner %1</source>
        <translation>Rôle %2 du partenaire %1</translation>
    </message>
    <message>
        <source>Agreement with partner %1</source>
        <translation>Entente avec le partenaire %1</translation>
    </message>
    <message>
        <source>Teaching and Learning Services</source>
        <translation>Services d’enseignement et d’apprentissage</translation>
    </message>
    <message>
        <source>Teaching and Learning Services take part</source>
        <translation>Participation des Services d’enseignement et d’apprentissage</translation>
    </message>
    <message>
        <source>TLS cost estimate</source>
        <translation>Estimation des coûts de TLS</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Consultation %1</source>
        <translation>Consultation %1</translation>
    </message>
    <message>
        <source>Partner in consultation %1</source>
        <translation>Partenaire de la consultation %1</translation>
    </message>
    <message>
        <source>Date of consultation %1</source>
        <translation>Date de la consultation %1</translation>
    </message>
    <message>
        <source>Subject of consultation %1</source>
        <translation>Objet de la consultation %1</translation>
    </message>
    <message>
        <source>Answers to the checks</source>
        <translation>Réponses aux vérifications</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Check of answer %1</source>
        <translation>Vérification de la réponse %1</translation>
    </message>
    <message>
        <source>Reason of answer %1</source>
        <translation>Raison de la réponse %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History entry %1</source>
        <translation>Entrée d’historique %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Pièce jointe %1</translation>
    </message>
    <message>
        <source>Name of attachment %1</source>
        <translation>Nom de la pièce jointe %1</translation>
    </message>
    <message>
        <source>Checksum of attachment %1</source>
        <translation>Somme de contrôle de la pièce jointe %1</translation>
    </message>
    <message>
        <source>Size of attachment %1</source>
        <translation>Taille de la pièce jointe %1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>1. Course name</source>
        <translation>1. Nom du cours</translation>
    </message>
    <message>
        <source>2. Length</source>
        <translation>2. Durée</translation>
    </message>
    <message>
        <source>3. Modality</source>
        <translation>3. Modalité</translation>
    </message>
    <message>
        <source>4. Summary</source>
        <translation>4. Résumé</translation>
    </message>
    <message>
        <source>5. Rationale</source>
        <translation>5. Justification</translation>
    </message>
    <message>
        <source>6. Skills, competencies, or concepts</source>
        <translation>6. Habiletés, compétences ou concepts</translation>
    </message>
    <message>
        <source>7. Assignments and assessment strategy</source>
        <translation>7. Travaux et stratégie d’évaluation</translation>
    </message>
    <message>
        <source>Around the template</source>
        <translation>Hors gabarit</translation>
    </message>
    <message>
        <source>Skills &amp; codes</source>
        <translation>Habiletés et codes</translation>
    </message>
    <message>
        <source>faculty member</source>
        <translation>membre du corps professoral</translation>
    </message>
    <message>
        <source>contract instructor</source>
        <translation>chargée ou chargé de cours</translation>
    </message>
    <message>
        <source>department chair</source>
        <translation>directrice ou directeur du département</translation>
    </message>
    <message>
        <source>Faculty Dean</source>
        <translation>doyenne ou doyen de la faculté</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présence</translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation>synchrone</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchrone</translation>
    </message>
    <message>
        <source>synchronous and asynchronous</source>
        <translation>synchrone et asynchrone</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>habileté</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>compétence</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>à déterminer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>à dates fixes</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>re-skill</source>
        <translation>se réorienter</translation>
    </message>
    <message>
        <source>upgrade current skills</source>
        <translation>mettre à niveau ses compétences</translation>
    </message>
    <message>
        <source>add new skills to enter the market</source>
        <translation>acquérir de nouvelles compétences pour entrer sur le marché du travail</translation>
    </message>
    <message>
        <source>try university study before a degree</source>
        <translation>goûter aux études universitaires avant un grade</translation>
    </message>
    <message>
        <source>advance graduate-level skills</source>
        <translation>approfondir des compétences de cycles supérieurs</translation>
    </message>
    <message>
        <source>current students</source>
        <translation>population étudiante actuelle</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>design</source>
        <translation>conception</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>prestation</translation>
    </message>
    <message>
        <source>OSAP not sought</source>
        <translation>RAFEO non visé</translation>
    </message>
    <message>
        <source>deliver while OSAP decides</source>
        <translation>offrir sans attendre le RAFEO</translation>
    </message>
    <message>
        <source>OSAP before delivery</source>
        <translation>RAFEO avant la prestation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a name and what it is or has: &quot;Chair: 3 proposals&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>%1: record when it was notified. From then on the course can be delivered.</source>
        <translation>%1&#xa0;: consignez la date de l’avis. Dès lors, le cours peut être offert.</translation>
    </message>
    <message>
        <source>%1 decides; it was deferred to the meeting of %2.</source>
        <translation>Décision à venir&#xa0;: %1, à la réunion du %2, à laquelle elle a été reportée.</translation>
    </message>
    <message>
        <source>%1 decides at a meeting.</source>
        <translation>Décision à venir en réunion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The %1 decides.</source>
        <translation>Décision à venir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It can be delivered. OAPSI submits it to the Ministry at the next intake.</source>
        <translation>Le microtitre peut être offert. L’OAPSI le soumettra au Ministère à la prochaine période de dépôt.</translation>
    </message>
    <message>
        <source>It can be delivered. The Ministry decides on the submission of %1.</source>
        <translation>Le microtitre peut être offert. Le Ministère décidera du dépôt du %1.</translation>
    </message>
    <message>
        <source>It can be delivered. The Ministry asked for more information; OAPSI submits it again.</source>
        <translation>Le microtitre peut être offert. Le Ministère a demandé des renseignements; l’OAPSI le soumettra de nouveau.</translation>
    </message>
    <message>
        <source>It can be delivered.</source>
        <translation>Le microtitre peut être offert.</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n error(s), then submit.</source>
        <translation>
            <numerusform>Corrigez %n erreur, puis soumettez la proposition.</numerusform>
            <numerusform>Corrigez %n erreurs, puis soumettez la proposition.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit it when it is ready.</source>
        <translation>Soumettez la proposition quand elle sera prête.</translation>
    </message>
    <message>
        <source>Submit it again when it is ready.</source>
        <translation>Soumettez de nouveau la proposition quand elle sera prête.</translation>
    </message>
    <message>
        <source>It was declined. It can be reopened as a draft.</source>
        <translation>La proposition a été refusée. Elle peut être rouverte comme ébauche.</translation>
    </message>
    <message>
        <source>It is retired; nothing is next.</source>
        <translation>La proposition est fermée; il n’y a plus rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>A start on %1 leaves %n day(s) to spare.</source>
        <translation>
            <numerusform>Un début le %1 laisse %n jour de marge.</numerusform>
            <numerusform>Un début le %1 laisse %n jours de marge.</numerusform>
        </translation>
    </message>
    <message>
        <source>A start on %1 cannot be reached with the dates on record.</source>
        <translation>Un début le %1 est impossible avec les dates consignées.</translation>
    </message>
    <message numerus="yes">
        <source>For a start on %1 it is %n day(s) late; the earliest start is %2.</source>
        <translation>
            <numerusform>Pour un début le %1, il y a %n jour de retard; le début est possible le %2 au plus tôt.</numerusform>
            <numerusform>Pour un début le %1, il y a %n jours de retard; le début est possible le %2 au plus tôt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferingSchedule</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ending soon</source>
        <translation>se termine bientôt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>rolling, open</source>
        <translation>continue, ouverte</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>en continu</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>OSAP pending</source>
        <translation>RAFEO en attente</translation>
    </message>
    <message>
        <source>OSAP eligible</source>
        <translation>admissible au RAFEO</translation>
    </message>
    <message>
        <source>not OSAP eligible</source>
        <translation>non admissible au RAFEO</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 prévue</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1, no last day to start</source>
        <translation>à partir du %1, sans date limite de début</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n personne apprenante</numerusform>
            <numerusform>%n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>cohort %1</source>
        <translation>cohorte %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;cohort 2&quot;, %2 the cohort&apos;s own name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <extracomment>%1 and %2 are months, %3 the year: &quot;January – August 2026&quot;</extracomment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <extracomment>months and years: &quot;September 2026 – April 2027&quot;</extracomment>
        <translation>%1 %2 – %3 %4</translation>
    </message>
</context>
<context>
    <name>OfficeRecords</name>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Ajouter une unité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Faculté</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Nouvelle unité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>PlainLanguage</name>
    <message>
        <source>“%1” is a word of insiders. Say it in everyday words.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot d’initiés. Dites-le en mots de tous les jours.</translation>
    </message>
    <message>
        <source>“%1” is a word of insiders. Plainer: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot d’initiés. Plus simple&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Plain language: nothing to suggest</source>
        <translation>Langage clair&#xa0;: rien à suggérer</translation>
    </message>
    <message numerus="yes">
        <source>Plain language: %n suggestion(s)</source>
        <translation>
            <numerusform>Langage clair&#xa0;: %n suggestion</numerusform>
            <numerusform>Langage clair&#xa0;: %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) longer than %3 words; the longest has %1: “%2 …”. Make two of it.</source>
        <extracomment>%1 a number of words, %2 the beginning of a sentence</extracomment>
        <translation>
            <numerusform>%n phrase de plus de %3 mots; elle en a %1&#xa0;: «&#xa0;%2…&#xa0;». Faites-en deux.</numerusform>
            <numerusform>%n phrases de plus de %3 mots; la plus longue en a %1&#xa0;: «&#xa0;%2…&#xa0;». Faites-en deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sentence has about %1 words; up to %2 are easy to read.</source>
        <translation>Une phrase compte environ %1 mots; jusqu’à %2, elle se lit facilement.</translation>
    </message>
    <message>
        <source>“%1” is not explained. Write it out once, with the letters in parentheses.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas expliqué. Écrivez-le une fois au long, le sigle entre parenthèses.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Submit</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Publish, register</source>
        <translation>Publication, inscription</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>OSAP intake</source>
        <translation>Dépôt RAFEO</translation>
    </message>
    <message>
        <source>OSAP decision</source>
        <translation>Décision RAFEO</translation>
    </message>
    <message>
        <source>Feasible · not a day of slack</source>
        <translation>Réalisable · aucun jour de marge</translation>
    </message>
    <message numerus="yes">
        <source>Feasible · %n day(s) of slack</source>
        <extracomment>How many days may pass before the next step becomes too late.</extracomment>
        <translation>
            <numerusform>Réalisable · %n jour de marge</numerusform>
            <numerusform>Réalisable · %n jours de marge</numerusform>
        </translation>
    </message>
    <message>
        <source>No OSAP intake is on record far enough ahead</source>
        <translation>Aucun dépôt RAFEO n’est consigné assez loin à l’avance</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late; %1 breaks first</source>
        <extracomment>%n days late; %1 is the step that can no longer be met, &quot;SCCASP&quot;.</extracomment>
        <translation>
            <numerusform>%n jour de retard; premier obstacle&#xa0;: %1</numerusform>
            <numerusform>%n jours de retard; premier obstacle&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where OSAP must be approved before delivery, the framework allows %n month(s) from submission to the first day: %1 or later.</source>
        <translation>
            <numerusform>Lorsque le RAFEO doit être approuvé avant la prestation, le cadre prévoit %n mois entre la soumission et le premier jour&#xa0;: le %1 ou plus tard.</numerusform>
            <numerusform>Lorsque le RAFEO doit être approuvé avant la prestation, le cadre prévoit %n mois entre la soumission et le premier jour&#xa0;: le %1 ou plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The framework allows %n month(s) from submission to the first day: %1 or later.</source>
        <translation>
            <numerusform>Le cadre prévoit %n mois entre la soumission et le premier jour&#xa0;: le %1 ou plus tard.</numerusform>
            <numerusform>Le cadre prévoit %n mois entre la soumission et le premier jour&#xa0;: le %1 ou plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>No OSAP intake far enough ahead is on record. Intake dates are announced by the Ministry; enter them in the calendar once they are known, or deliver while waiting for OSAP.</source>
        <translation>Aucune période de dépôt du RAFEO assez éloignée n’est consignée. Le Ministère annonce les dates de dépôt; saisissez-les au calendrier dès qu’elles sont connues, ou offrez le microtitre en attendant le RAFEO.</translation>
    </message>
    <message>
        <source>The OSAP intake of %1 is not confirmed by the Ministry yet.</source>
        <translation>La période de dépôt du RAFEO du %1 n’est pas encore confirmée par le Ministère.</translation>
    </message>
    <message>
        <source>No %1 meeting is on record for then; the usual days were assumed. Enter its meetings in the calendar for a firm date.</source>
        <translation>%1&#xa0;: aucune réunion n’est consignée pour cette période; les jours habituels ont été retenus. Saisissez les réunions au calendrier pour obtenir une date ferme.</translation>
    </message>
    <message>
        <source>No %1 meeting is on record early enough.</source>
        <translation>%1&#xa0;: aucune réunion n’est consignée assez tôt.</translation>
    </message>
    <message>
        <source>OSAP intake %1</source>
        <translation>dépôt RAFEO %1</translation>
    </message>
    <message>
        <source>no OSAP intake on record</source>
        <translation>aucun dépôt RAFEO consigné</translation>
    </message>
    <message>
        <source>decision by %1</source>
        <translation>décision d’ici le %1</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <extracomment>%1 a committee, %2 a date that is not on record but assumed from the usual days</extracomment>
        <translation>%1 vers le %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>first day from %1</source>
        <translation>premier jour à partir du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n OSAP intake(s) on record for %1; three or four are usual.</source>
        <translation>
            <numerusform>%n période de dépôt du RAFEO consignée pour %1; il y en a d’habitude trois ou quatre.</numerusform>
            <numerusform>%n périodes de dépôt du RAFEO consignées pour %1; il y en a d’habitude trois ou quatre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OSAP intake(s) on record for %1, more than the usual three or four.</source>
        <translation>
            <numerusform>%n période de dépôt du RAFEO consignée pour %1, soit plus que les trois ou quatre habituelles.</numerusform>
            <numerusform>%n périodes de dépôt du RAFEO consignées pour %1, soit plus que les trois ou quatre habituelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OSAP intake date(s) of %1 not confirmed yet.</source>
        <translation>
            <numerusform>%n date de dépôt du RAFEO de %1 n’est pas encore confirmée.</numerusform>
            <numerusform>%n dates de dépôt du RAFEO de %1 ne sont pas encore confirmées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No OSAP intake after the Senate notice is on record. Delivery need not wait for it; enter the Ministry’s dates once they are known.</source>
        <translation>Aucune période de dépôt du RAFEO postérieure à l’avis au Sénat n’est consignée. La prestation n’a pas à l’attendre; saisissez les dates du Ministère dès qu’elles sont connues.</translation>
    </message>
    <message>
        <source>No OSAP intake is on record for %1. The Ministry usually announces a year’s dates by the end of August.</source>
        <translation>Aucune période de dépôt du RAFEO n’est consignée pour %1. Le Ministère annonce habituellement les dates de l’année avant la fin d’août.</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>%1 · breaks first</source>
        <translation>%1 · premier obstacle</translation>
    </message>
    <message numerus="yes">
        <source>was due %1 · %n day(s) late</source>
        <extracomment>%1 a date, %n how long ago it was</extracomment>
        <translation>
            <numerusform>échéance %1 · %n jour de retard</numerusform>
            <numerusform>échéance %1 · %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Submit by</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now → %1 latest</source>
        <translation>maintenant → %1 au plus tard</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>today at the latest</source>
        <translation>aujourd’hui au plus tard</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a stage, and by when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 notice</source>
        <comment>the notice given to Senate</comment>
        <translation>Avis au %1</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>réunion le %1</translation>
    </message>
    <message>
        <source>meets %1 · agenda closes %2</source>
        <translation>réunion le %1 · ordre du jour clos le %2</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>ou le %1</translation>
    </message>
    <message>
        <source>about %1 · usual days</source>
        <translation>vers le %1 · jours habituels</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers le %1</translation>
    </message>
    <message>
        <source>no meeting on record by %1</source>
        <translation>aucune réunion consignée d’ici le %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>public by %1</source>
        <translation>publication d’ici le %1</translation>
    </message>
    <message>
        <source>%1 · Apprendo, Brightspace, publicity</source>
        <translation>%1 · Apprendo, Brightspace, publicité</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Prestation</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 · %n week(s)</source>
        <extracomment>first and last day of the delivery and its length: 8 Sep – 23 Nov · 11 weeks</extracomment>
        <translation>
            <numerusform>%1 – %2 · %n semaine</numerusform>
            <numerusform>%1 – %2 · %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Ministry (OSAP)</source>
        <translation>Ministère (RAFEO)</translation>
    </message>
    <message>
        <source>intake %1 → decision overdue since %2: ask OAPSI</source>
        <translation>dépôt %1 → décision en retard depuis le %2&#xa0;: s’informer auprès de l’OAPSI</translation>
    </message>
    <message>
        <source>intake %1 → decision %2 – %3</source>
        <translation>dépôt %1 → décision %2 – %3</translation>
    </message>
    <message>
        <source>%1 (unconfirmed)</source>
        <translation>%1 (non confirmé)</translation>
    </message>
    <message>
        <source>decision %1 – %2</source>
        <translation>décision %1 – %2</translation>
    </message>
    <message>
        <source>no intake on record that closes by %1</source>
        <translation>aucun dépôt consigné ne se termine d’ici le %1</translation>
    </message>
    <message>
        <source>no intake on record</source>
        <translation>aucun dépôt consigné</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Instructional hours, at least</source>
        <translation>Heures d’enseignement, au moins</translation>
    </message>
    <message>
        <source>Instructional hours, at most</source>
        <translation>Heures d’enseignement, au plus</translation>
    </message>
    <message>
        <source>Weeks, at least</source>
        <translation>Semaines, au moins</translation>
    </message>
    <message>
        <source>Weeks, at most</source>
        <translation>Semaines, au plus</translation>
    </message>
    <message>
        <source>Completion cap in weeks, at least</source>
        <translation>Délai maximal en semaines, au moins</translation>
    </message>
    <message>
        <source>Completion cap in weeks, at most</source>
        <translation>Délai maximal en semaines, au plus</translation>
    </message>
    <message>
        <source>Hours above which the framework cautions</source>
        <translation>Heures au-delà desquelles le cadre met en garde</translation>
    </message>
    <message>
        <source>Hours below which learners prefer it</source>
        <translation>Heures en deçà desquelles on le préfère</translation>
    </message>
    <message>
        <source>CIP codes for OSAP, at most</source>
        <translation>Codes CPE pour le RAFEO, au plus</translation>
    </message>
    <message>
        <source>NOC codes for OSAP, at most</source>
        <translation>Codes CNP pour le RAFEO, au plus</translation>
    </message>
    <message>
        <source>Months from proposal to delivery</source>
        <translation>Mois de la proposition à la prestation</translation>
    </message>
    <message>
        <source>Months where OSAP comes first</source>
        <translation>Mois si le RAFEO vient d’abord</translation>
    </message>
    <message>
        <source>Earliest OSAP decision, business days</source>
        <translation>Décision RAFEO au plus tôt, jours ouvrables</translation>
    </message>
    <message>
        <source>Latest OSAP decision, business days</source>
        <translation>Décision RAFEO au plus tard, jours ouvrables</translation>
    </message>
    <message>
        <source>OSAP intakes a year, at least</source>
        <translation>Périodes de dépôt RAFEO par an, au moins</translation>
    </message>
    <message>
        <source>OSAP intakes a year, at most</source>
        <translation>Périodes de dépôt RAFEO par an, au plus</translation>
    </message>
    <message>
        <source>Hours of a half-credit course, at least</source>
        <translation>Heures d’un cours d’un demi-crédit, au moins</translation>
    </message>
    <message>
        <source>Hours of a half-credit course, at most</source>
        <translation>Heures d’un cours d’un demi-crédit, au plus</translation>
    </message>
    <message>
        <source>Days to publish and register</source>
        <translation>Jours pour publier et inscrire</translation>
    </message>
    <message>
        <source>Days from an agenda’s closing to its meeting</source>
        <translation>Jours de la clôture d’un ordre du jour à sa réunion</translation>
    </message>
    <message>
        <source>Suggested fee, from</source>
        <translation>Droits suggérés, à partir de</translation>
    </message>
    <message>
        <source>Suggested fee, to</source>
        <translation>Droits suggérés, jusqu’à</translation>
    </message>
    <message>
        <source>Fee from which it is rather a certificate</source>
        <translation>Droits à partir desquels c’est plutôt un certificat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Order of the stages</source>
        <translation>Ordre des étapes</translation>
    </message>
    <message>
        <source>Where a returned proposal goes</source>
        <translation>Où va une proposition renvoyée</translation>
    </message>
    <message>
        <source>Without OSAP only a tracking entry</source>
        <translation>Sans RAFEO, seulement une entrée de suivi</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>qui décide</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>when it is walked</source>
        <translation>quand elle s’applique</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultative</translation>
    </message>
    <message>
        <source>decided at a meeting</source>
        <translation>décidée en réunion</translation>
    </message>
    <message>
        <source>usual days</source>
        <translation>jours habituels</translation>
    </message>
    <message>
        <source>section</source>
        <translation>article</translation>
    </message>
    <message>
        <source>place among the sections</source>
        <translation>place parmi les articles</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>outside the institution</source>
        <translation>hors de l’établissement</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>only for OSAP</source>
        <translation>seulement pour le RAFEO</translation>
    </message>
    <message>
        <source>to the first stage again</source>
        <translation>de nouveau à la première étape</translation>
    </message>
    <message>
        <source>to the stage that returned it</source>
        <translation>à l’étape qui l’a renvoyée</translation>
    </message>
    <message>
        <source>Note %1, %2</source>
        <extracomment>%1 is the number of a footnote, %2 its title</extracomment>
        <translation>Note %1, %2</translation>
    </message>
    <message>
        <source>Section %1, %2</source>
        <extracomment>%1 is the number of a section, %2 its title</extracomment>
        <translation>Article %1, %2</translation>
    </message>
    <message>
        <source>%1 · added</source>
        <translation>%1 · en plus</translation>
    </message>
    <message>
        <source>%1 · removed</source>
        <translation>%1 · en moins</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a stage or section, %2 what of it: &quot;Dean · usual days&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
</context>
<context>
    <name>ProposalDocument</name>
    <message>
        <source>Not filled in.</source>
        <translation>Non rempli.</translation>
    </message>
    <message>
        <source>%1  (not in the 2021 edition)</source>
        <translation>%1  (absent de l’édition de 2021)</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Skill, competency or concept</source>
        <translation>Habileté, compétence ou concept</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habiletés</translation>
    </message>
    <message>
        <source>Due in week</source>
        <translation>Semaine de remise</translation>
    </message>
    <message>
        <source>Feedback days</source>
        <translation>Rétroaction (jours)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Unit planning annex</source>
        <translation>Annexe de planification de l’unité</translation>
    </message>
    <message>
        <source>§%1</source>
        <translation>art.&#xa0;%1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Not submitted yet.</source>
        <translation>Pas encore soumise.</translation>
    </message>
    <message>
        <source>Quality assurance: approved by SCCASP on %1; Senate notified on %2.</source>
        <translation>Assurance de la qualité&#xa0;: approbation du SCCASP le %1; avis au Sénat le %2.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>A record here tells of a decision taken elsewhere; it is no signature.</source>
        <translation>Une entrée fait état d’une décision prise ailleurs; elle ne tient pas lieu de signature.</translation>
    </message>
    <message>
        <source>Untitled micro-credential</source>
        <translation>Microtitre sans titre</translation>
    </message>
    <message>
        <source>Micro-credential proposal</source>
        <translation>Proposition de microtitre de compétences</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · revision %2</source>
        <translation>%1 · révision %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 per learner</source>
        <comment>an amount of money</comment>
        <translation>%1 par personne apprenante</translation>
    </message>
    <message>
        <source>Advice and the unit’s answers</source>
        <translation>Conseils et réponses de l’unité</translation>
    </message>
    <message>
        <source>The framework’s advice</source>
        <translation>Conseil tiré du cadre</translation>
    </message>
</context>
<context>
    <name>ProposalListActs</name>
    <message>
        <source>keeping the view “%1”</source>
        <translation>l’ajout de la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>removing a view</source>
        <translation>la suppression d’une vue</translation>
    </message>
    <message numerus="yes">
        <source>importing %n draft(s)</source>
        <translation>
            <numerusform>l’importation de %n ébauche</numerusform>
            <numerusform>l’importation de %n ébauches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>you may not read or write there</source>
        <translation>vous n’avez pas le droit d’y lire ni d’y écrire</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>what should be its folder is a file</source>
        <translation>ce qui devrait être son dossier est un fichier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>votre part du disque est pleine</translation>
    </message>
    <message>
        <source>it would be larger than is allowed there</source>
        <translation>il dépasserait la taille permise à cet endroit</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>le disque est protégé en écriture</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the copy is not the same as the office file</source>
        <translation>la copie n’est pas identique au fichier du bureau</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme est en train d’y écrire</translation>
    </message>
    <message>
        <source>the disk did not give back what lies there</source>
        <translation>le disque n’a pas rendu ce qui s’y trouve</translation>
    </message>
    <message>
        <source>the disk did not take what was written</source>
        <translation>le disque n’a pas accepté ce qui a été écrit</translation>
    </message>
    <message>
        <source>the disk does not let a file be kept from others</source>
        <translation>le disque ne permet pas de réserver un fichier</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>il est impossible de l’ouvrir</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>le système n’indique pas pourquoi</translation>
    </message>
    <message>
        <source>it ends too early, as a copy does that was cut off</source>
        <translation>il se termine trop tôt, comme une copie interrompue</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <translation>ses pages ne concordent pas</translation>
    </message>
    <message>
        <source>it does not say its version</source>
        <translation>il n’indique pas sa version</translation>
    </message>
    <message>
        <source>the journal %1 beside it belongs to another file</source>
        <translation>le journal %1 qui l’accompagne appartient à un autre fichier</translation>
    </message>
    <message>
        <source>its tables are not those of an office file: %1</source>
        <translation>ses tables ne sont pas celles d’un fichier du bureau&#xa0;: %1</translation>
    </message>
    <message>
        <source>records name others that are not there</source>
        <translation>des entrées renvoient à d’autres qui sont absentes</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>an attached file is not what was kept</source>
        <translation>un fichier joint n’est pas celui qui avait été conservé</translation>
    </message>
    <message>
        <source>it is not the file that was written as a backup</source>
        <translation>ce n’est pas le fichier qui avait été écrit comme copie de sauvegarde</translation>
    </message>
    <message>
        <source>the check of its content found problems</source>
        <translation>la vérification du contenu a relevé des problèmes</translation>
    </message>
    <message>
        <source>a curly bracket is never closed</source>
        <translation>une accolade n’est jamais fermée</translation>
    </message>
    <message>
        <source>a square bracket is never closed</source>
        <translation>un crochet n’est jamais fermé</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <source>a comma is missing or one too many</source>
        <translation>il manque une virgule, ou il y en a une de trop</translation>
    </message>
    <message>
        <source>a number is not written as JSON wants it</source>
        <translation>un nombre n’est pas écrit comme l’exige JSON</translation>
    </message>
    <message>
        <source>a backslash stands before a letter that it cannot change</source>
        <translation>une barre oblique inverse précède une lettre qu’elle ne peut pas modifier</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation>il reste du texte après la fin</translation>
    </message>
    <message>
        <source>what stands there is no value</source>
        <translation>ce qui s’y trouve n’est pas une valeur</translation>
    </message>
</context>
<context>
    <name>StackWords</name>
    <message>
        <source>%1 of %2 approved</source>
        <extracomment>How many members of a stack are approved: &quot;3 of 4 approved&quot;</extracomment>
        <translation>%1 sur %2 approuvés</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>Stacks</name>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a micro-credential in running text</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” (not offered)</source>
        <translation>«&#xa0;%1&#xa0;» (non offert)</translation>
    </message>
    <message>
        <source>“%1” (in preparation)</source>
        <translation>«&#xa0;%1&#xa0;» (en préparation)</translation>
    </message>
    <message>
        <source>a unit not named yet</source>
        <translation>une unité à préciser</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 a program, %2 the unit that decides for it</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>un certificat</translation>
    </message>
    <message>
        <source>the certificate “%1”</source>
        <translation>le certificat «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a micro-certificate</source>
        <translation>un microcertificat</translation>
    </message>
    <message>
        <source>the micro-certificate “%1”</source>
        <translation>le microcertificat «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>transferable course credit</source>
        <translation>un crédit de cours transférable</translation>
    </message>
    <message>
        <source>transferable credit for %1</source>
        <translation>un crédit transférable pour %1</translation>
    </message>
    <message>
        <source>Together they lead to no further award; each one has its own certificate.</source>
        <translation>Ensemble, ils ne mènent à aucun autre titre; chacun a son propre certificat.</translation>
    </message>
    <message>
        <source>Passing all of them leads to %1, as decided for %2.</source>
        <extracomment>%1 &quot;the certificate “X”&quot; or &quot;transferable credit for X&quot;, %2 the programs that said yes</extracomment>
        <translation>La réussite de l’ensemble permet d’obtenir %1, selon la décision prise pour %2.</translation>
    </message>
    <message>
        <source>For %1 it is not decided yet, and nothing is promised there.</source>
        <translation>Pour %1, la décision n’est pas encore prise et rien n’est promis.</translation>
    </message>
    <message>
        <source>Every other unit decides for its own programs.</source>
        <translation>Toute autre unité décide pour ses propres programmes.</translation>
    </message>
    <message>
        <source>Whether passing all of them leads to %1 is not decided yet, and nothing is promised.</source>
        <translation>On n’a pas encore décidé si la réussite de l’ensemble permettra d’obtenir %1, et rien n’est promis.</translation>
    </message>
    <message>
        <source>Whether passing all of them leads to %1 is not decided yet for %2, and nothing is promised.</source>
        <extracomment>%1 &quot;the certificate “X”&quot; or &quot;transferable credit for X&quot;, %2 the programs that have not decided</extracomment>
        <translation>On n’a pas encore décidé si la réussite de l’ensemble permettra d’obtenir %1 pour %2, et rien n’est promis.</translation>
    </message>
    <message>
        <source>Each one has its own certificate.</source>
        <translation>Chacun a son propre certificat.</translation>
    </message>
    <message>
        <source>Who decided and when is not recorded.</source>
        <translation>La personne qui a décidé et la date de la décision ne sont pas consignées.</translation>
    </message>
    <message>
        <source>Decided on %1.</source>
        <translation>Décision prise le %1.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <extracomment>%1 a person</extracomment>
        <translation>Décision prise par %1.</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <extracomment>%1 a person, %2 a date</extracomment>
        <translation>Décision prise par %1 le %2.</translation>
    </message>
    <message>
        <source>Name of the stack is missing</source>
        <translation>Le nom du parcours manque</translation>
    </message>
    <message>
        <source>Fewer than two members</source>
        <translation>Moins de deux membres</translation>
    </message>
    <message>
        <source>A member is listed twice</source>
        <translation>Un membre figure deux fois</translation>
    </message>
    <message>
        <source>The order of the members is broken</source>
        <translation>L’ordre des membres comporte une erreur</translation>
    </message>
    <message>
        <source>Two members teach the same</source>
        <translation>Deux membres enseignent la même chose</translation>
    </message>
    <message>
        <source>A member has no skill of its own</source>
        <translation>Un membre n’a aucune habileté propre</translation>
    </message>
    <message>
        <source>Course credit from other than three or four</source>
        <translation>Crédit de cours sans trois ou quatre membres</translation>
    </message>
    <message>
        <source>The outcome is not decided</source>
        <translation>L’aboutissement reste à décider</translation>
    </message>
    <message>
        <source>No rule for the grade yet</source>
        <translation>Pas encore de règle pour la note</translation>
    </message>
    <message>
        <source>The rule is not in the syllabus yet</source>
        <translation>La règle ne figure pas encore au plan de cours</translation>
    </message>
    <message>
        <source>A stack needs a talk with OAPSI</source>
        <translation>Un parcours exige une conversation avec l’OAPSI</translation>
    </message>
    <message>
        <source>Revenue sharing is to be agreed</source>
        <translation>Le partage des revenus est à convenir</translation>
    </message>
    <message>
        <source>Give the stack a name under which its members are announced.</source>
        <translation>Donnez au parcours un nom sous lequel annoncer ses membres.</translation>
    </message>
    <message>
        <source>A stack has at least two micro-credentials, in any state of approval (section 3a). Add another one.</source>
        <translation>Un parcours compte au moins deux microtitres, quel que soit l’état de leur approbation (article&#xa0;3a). Ajoutez-en un autre.</translation>
    </message>
    <message>
        <source>A micro-credential is in the stack twice. Take one of them out.</source>
        <translation>Un microtitre figure deux fois dans le parcours. Retirez-en un.</translation>
    </message>
    <message>
        <source>“%1” is in the stack twice. Take one of them out.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans le parcours. Retirez-en un.</translation>
    </message>
    <message>
        <source>The members are taken in order, so their positions run from 1 without a gap and without a double (section 3a). Number them anew, or leave the order free.</source>
        <translation>Les membres se suivent dans l’ordre&#xa0;: leurs positions commencent à 1, sans trou ni doublon (article&#xa0;3a). Numérotez-les de nouveau ou laissez l’ordre libre.</translation>
    </message>
    <message>
        <source>“%1” and “%2” list the same skills, but each member should be something distinct (section 3a). Change the skills of one, or take it out.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» énumèrent les mêmes habiletés, alors que chaque membre devrait être distinct (article&#xa0;3a). Modifiez les habiletés de l’un d’eux ou retirez-le.</translation>
    </message>
    <message>
        <source>“%1” names no skill that is its own alone, but each member should be something distinct (section 3a). Add what only it teaches.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucune habileté qui lui soit propre, alors que chaque membre devrait être distinct (article&#xa0;3a). Ajoutez ce qu’il est seul à enseigner.</translation>
    </message>
    <message numerus="yes">
        <source>The framework describes a course in three or four micro-credentials (section 3a); this stack has %n member(s). Ask OAPSI whether it can count as a course.</source>
        <translation>
            <numerusform>Le cadre décrit un cours formé de trois ou quatre microtitres (article&#xa0;3a); ce parcours compte %n membre. Demandez à l’OAPSI s’il peut tenir lieu de cours.</numerusform>
            <numerusform>Le cadre décrit un cours formé de trois ou quatre microtitres (article&#xa0;3a); ce parcours compte %n membres. Demandez à l’OAPSI s’il peut tenir lieu de cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit has decided about equivalence in its program (section 3a). Until one has, the outcome reads “not decided” and nothing is promised.</source>
        <translation>Aucune unité n’a encore statué sur l’équivalence dans son programme (article&#xa0;3a). D’ici là, l’aboutissement porte la mention «&#xa0;à décider&#xa0;» et rien n’est promis.</translation>
    </message>
    <message>
        <source>For course credit the unit decides how a pass becomes a number or letter grade (section 3b, note 3). Without the rule no offering of a member can open.</source>
        <translation>Pour un crédit de cours, l’unité décide comment une réussite se convertit en note numérique ou alphabétique (article&#xa0;3b, note 3). Sans cette règle, aucune offre d’un membre ne peut ouvrir.</translation>
    </message>
    <message>
        <source>The rule has to stand in the course syllabus by the first day of an offering (section 3b, note 3). Enter since when it does.</source>
        <translation>La règle doit figurer au plan de cours au plus tard le premier jour d’une offre (article&#xa0;3b, note 3). Indiquez depuis quand elle y figure.</translation>
    </message>
    <message>
        <source>Stackable micro-credentials need a more in-depth conversation with OAPSI (section 6). Enter its day once it has taken place.</source>
        <translation>Les microtitres cumulables exigent une conversation plus approfondie avec l’OAPSI (article&#xa0;6). Indiquez-en la date une fois qu’elle a eu lieu.</translation>
    </message>
    <message>
        <source>Stackable micro-credentials have a fee model of their own with revenue sharing, discussed in the unit’s annual budget (section 3d). Enter the day of that discussion.</source>
        <translation>Les microtitres cumulables ont leur propre modèle de droits, avec partage des revenus, dont on discute lors du budget annuel de l’unité (article&#xa0;3d). Indiquez la date de cette discussion.</translation>
    </message>
    <message>
        <source>This stack cannot be kept as it is.</source>
        <translation>Ce parcours ne peut pas être conservé tel quel.</translation>
    </message>
    <message>
        <source>no further award</source>
        <translation>aucun autre titre</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>micro-certificate</source>
        <translation>microcertificat</translation>
    </message>
    <message>
        <source>course credit</source>
        <translation>crédit de cours</translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <extracomment>%1 &quot;the certificate “X”&quot; or &quot;transferable credit for X&quot;, %2 the programs that said yes</extracomment>
        <translation>%1 · pour %2</translation>
    </message>
    <message>
        <source>%1 · not granted</source>
        <translation>%1 · non accordé</translation>
    </message>
    <message>
        <source>%1 · not decided</source>
        <translation>%1 · à décider</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>undergraduate</source>
        <translation>premier cycle</translation>
    </message>
    <message>
        <source>graduate</source>
        <translation>cycles supérieurs</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Not decided yet for %1, so nothing is promised there.</source>
        <translation>Pas encore décidé pour %1; rien n’y est promis.</translation>
    </message>
    <message>
        <source>Equivalent for %1.</source>
        <translation>Équivalent pour %1.</translation>
    </message>
    <message>
        <source>Not equivalent for %1.</source>
        <translation>Non équivalent pour %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many micro-credentials of a stack a learner has passed: &quot;2 of 4&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>“%1” is stackable: it can be taken alone, and it complements %2.</source>
        <extracomment>%1 a micro-credential, %2 the others of its stack</extracomment>
        <translation>«&#xa0;%1&#xa0;» est cumulable&#xa0;: ce microtitre peut être suivi seul et il complète %2.</translation>
    </message>
    <message>
        <source>These micro-credentials are stackable: %1.</source>
        <translation>Ces microtitres sont cumulables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The micro-credentials of “%1” are stackable: %2.</source>
        <extracomment>%1 name of the stack, %2 its members</extracomment>
        <translation>Les microtitres de «&#xa0;%1&#xa0;» sont cumulables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>They can be taken in any order.</source>
        <translation>Ils peuvent être suivis dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>They are taken in this order: %1.</source>
        <translation>Ils se suivent dans cet ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Revenue sharing to be agreed in the unit’s annual budget</source>
        <translation>Partage des revenus à convenir dans le budget annuel de l’unité</translation>
    </message>
    <message>
        <source>Revenue sharing to be agreed in the unit’s annual budget; discussed on %1</source>
        <extracomment>%1 the day it was discussed</extracomment>
        <translation>Partage des revenus à convenir dans le budget annuel de l’unité; discussion tenue le %1</translation>
    </message>
    <message>
        <source>Results are pass or fail. A rule for grades is needed only where the stack counts as course credit (section 3b, note 3).</source>
        <translation>Le résultat est la réussite ou l’échec. Une règle pour la note n’est nécessaire que si le parcours compte comme crédit de cours (article&#xa0;3b, note 3).</translation>
    </message>
    <message>
        <source>The unit decides how a pass becomes a number or letter grade, and the rule stands in the course syllabus by the first day (section 3b, note 3). Until both are recorded, no offering of a member can open.</source>
        <translation>L’unité décide comment une réussite se convertit en note numérique ou alphabétique, et la règle figure au plan de cours au plus tard le premier jour (article&#xa0;3b, note 3). Tant que les deux ne sont pas consignés, aucune offre d’un membre ne peut ouvrir.</translation>
    </message>
    <message>
        <source>In the syllabus since %1: offerings of its members that begin on that day or later can open (section 3b, note 3).</source>
        <translation>Au plan de cours depuis le %1&#xa0;: les offres de ses membres qui commencent ce jour-là ou plus tard peuvent ouvrir (article&#xa0;3b, note 3).</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap: an OSAP learner cannot be funded for both at once.</source>
        <extracomment>%1 and %2 are deliveries of two micro-credentials of one stack</extracomment>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» se chevauchent&#xa0;: une personne apprenante bénéficiaire du RAFEO ne peut être financée pour les deux à la fois.</translation>
    </message>
    <message>
        <source>They are taken in that order.</source>
        <translation>Ils se suivent dans cet ordre.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>credence::ActTeller</name>
    <message>
        <source>Taken back: %1.</source>
        <extracomment>%1 is an act: &quot;deleting a draft&quot;</extracomment>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>%1 is an act: &quot;deleting a draft&quot;</extracomment>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fait&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>credence::ActionBar</name>
    <message>
        <source>Open in the editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>Entrée à consigner</translation>
    </message>
    <message>
        <source>more</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>More to record</source>
        <translation>Autres entrées à consigner</translation>
    </message>
</context>
<context>
    <name>credence::AfterCard</name>
    <message>
        <source>Delivery</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>New offering</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>not offered yet</source>
        <translation>pas encore offert</translation>
    </message>
    <message numerus="yes">
        <source>%n offering(s)</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Have the course created in Apprendo, where learners register.</source>
        <translation>Faites créer le cours dans Apprendo, où les personnes apprenantes s’inscrivent.</translation>
    </message>
    <message>
        <source>Look that the course is in Brightspace; as a rule it is created by itself.</source>
        <translation>Vérifiez que le cours est dans Brightspace; en règle générale, il s’y crée automatiquement.</translation>
    </message>
    <message>
        <source>Ask OAPSI for guidance on the agreement with the partner, and note it in the proposal.</source>
        <translation>Demandez conseil à l’OAPSI sur l’entente avec le partenaire et notez-le dans la proposition.</translation>
    </message>
    <message>
        <source>Talk over the stack “%1” with OAPSI, and note the day with the stack.</source>
        <translation>Discutez du parcours «&#xa0;%1&#xa0;» avec l’OAPSI et notez-en la date dans le parcours.</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>Not offered since %1, %2: review or retire it.</source>
        <translation>Non offert depuis le %1 (%2)&#xa0;: à revoir ou à fermer.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be offered as often as the unit likes; no new approval is needed.</source>
        <translation>Il peut être offert aussi souvent que l’unité le souhaite; aucune nouvelle approbation n’est requise.</translation>
    </message>
    <message>
        <source>It is ticked on the offering’s list of what is to be ready.</source>
        <translation>À cocher dans la liste «&#xa0;Prêt à offrir&#xa0;» de l’offre.</translation>
    </message>
</context>
<context>
    <name>credence::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Export .ics…</source>
        <translation>Exporter en .ics…</translation>
    </message>
    <message numerus="yes">
        <source>next %n month(s)</source>
        <translation>
            <numerusform>%n mois à venir</numerusform>
            <numerusform>%n prochains mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that has a date into a file for other calendar programs</source>
        <translation>Écrit tout ce qui a une date dans un fichier destiné à d’autres logiciels d’agenda</translation>
    </message>
    <message>
        <source>Nothing falls due</source>
        <translation>Aucune échéance</translation>
    </message>
    <message>
        <source>Intakes and meetings…</source>
        <translation>Dépôts et réunions…</translation>
    </message>
    <message>
        <source>The agenda shows: %1</source>
        <translation>L’agenda affiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing of this kind does. The menu above brings the rest back.</source>
        <translation>Il n’y en a aucune de ce type. Le menu ci-dessus fait réapparaître les autres.</translation>
    </message>
    <message>
        <source>Enter the meetings of SCCASP and Senate and the OSAP intakes, give proposals a first day of delivery and offerings their cohorts: their dates stand here then.</source>
        <translation>Saisissez les réunions du SCCASP et du Sénat ainsi que les périodes de dépôt du RAFEO, donnez aux propositions un premier jour de prestation et aux offres leurs cohortes&#xa0;: leurs dates figureront ici.</translation>
    </message>
</context>
<context>
    <name>credence::AgendaModel</name>
    <message>
        <source>Meetings and agendas</source>
        <translation>Réunions et ordres du jour</translation>
    </message>
    <message>
        <source>OSAP intakes and decisions</source>
        <translation>Dépôts et décisions du RAFEO</translation>
    </message>
    <message>
        <source>Last days of proposals</source>
        <translation>Derniers jours des propositions</translation>
    </message>
    <message>
        <source>First days of delivery</source>
        <translation>Premiers jours de prestation</translation>
    </message>
    <message>
        <source>Cohorts begin and end</source>
        <translation>Début et fin des cohortes</translation>
    </message>
    <message>
        <source>Learners: final dates and notices</source>
        <translation>Apprenants&#xa0;: dates limites et avis</translation>
    </message>
    <message>
        <source>Registration deadlines</source>
        <translation>Dates limites d’inscription</translation>
    </message>
    <message>
        <source>Readiness of offerings</source>
        <translation>Préparation des offres</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>credence::AgreementsCard</name>
    <message>
        <source>Agreed with others</source>
        <translation>Ententes conclues</translation>
    </message>
    <message>
        <source>Talked over with &amp;OAPSI on</source>
        <translation>Discuté avec l’&amp;OAPSI le</translation>
    </message>
    <message>
        <source>A stack needs a more in-depth conversation.</source>
        <translation>Un parcours exige une conversation plus approfondie.</translation>
    </message>
    <message>
        <source>Until then the money of its members is to be agreed.</source>
        <translation>D’ici là, la répartition des revenus de ses microtitres reste à convenir.</translation>
    </message>
    <message>
        <source>How a &amp;pass becomes a grade</source>
        <translation>Conversion d’une &amp;réussite en note</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Décidé par</translation>
    </message>
    <message>
        <source>In the &amp;syllabus since</source>
        <translation>Au plan de &amp;cours depuis le</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>Re&amp;marques</translation>
    </message>
    <message>
        <source>changing when the rule stood in the syllabus</source>
        <translation>la modification de la date d’ajout de la règle au plan de cours</translation>
    </message>
    <message>
        <source>changing the conversation with OAPSI</source>
        <translation>la modification de la conversation avec l’OAPSI</translation>
    </message>
    <message>
        <source>changing the discussion of the budget</source>
        <translation>la modification de la discussion budgétaire</translation>
    </message>
    <message>
        <source>changing the conversion rule</source>
        <translation>la modification de la règle de conversion</translation>
    </message>
    <message>
        <source>changing who decided the conversion</source>
        <translation>la modification du nom associé à la règle de conversion</translation>
    </message>
    <message>
        <source>changing the remarks of a stack</source>
        <translation>la modification des remarques d’un parcours</translation>
    </message>
    <message>
        <source>Revenue sharing in the unit’s &amp;budget since</source>
        <translation>Partage des revenus au &amp;budget depuis le</translation>
    </message>
</context>
<context>
    <name>credence::AppearancePanel</name>
    <message>
        <source>Dates and amounts are written like this: %1, %2. Proposals keep the language of their own texts.</source>
        <translation>Les dates et les montants s’écrivent ainsi&#xa0;: %1, %2. Les propositions gardent la langue de leurs textes.</translation>
    </message>
    <message>
        <source>Show &amp;hints</source>
        <translation>&amp;Montrer les conseils</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <comment>a language</comment>
        <translation>Celle du système&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>light or dark colours</comment>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Hints are the small texts that explain a field. What is wrong is always said.</source>
        <translation>Les conseils sont les petits textes qui expliquent un champ. Ce qui est erroné est toujours signalé.</translation>
    </message>
</context>
<context>
    <name>credence::ApprovalsPage</name>
    <message>
        <source>No proposal is chosen</source>
        <translation>Aucune proposition n’est choisie</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Consigner une décision</translation>
    </message>
    <message>
        <source>A record of a decision taken elsewhere, not a signature.</source>
        <translation>Fait état d’une décision prise ailleurs; ne tient pas lieu de signature.</translation>
    </message>
    <message>
        <source>&amp;Record what is entered</source>
        <translation>&amp;Consigner la saisie</translation>
    </message>
    <message>
        <source>&amp;Open the proposal</source>
        <translation>&amp;Ouvrir la proposition</translation>
    </message>
    <message>
        <source>&amp;Compare revisions…</source>
        <translation>Co&amp;mparer les révisions…</translation>
    </message>
    <message>
        <source>New o&amp;ffering</source>
        <translation>Nouvelle o&amp;ffre</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>Vers la &amp;liste</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n proposal(s): %1.</source>
        <translation>
            <numerusform>Consigné pour %n proposition&#xa0;: %1.</numerusform>
            <numerusform>Consigné pour %n propositions&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded: %1. It is now at “%2”.</source>
        <translation>Consigné&#xa0;: %1. La proposition est maintenant à l’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Enregistrer la pièce justificative</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record a &amp;decision</source>
        <translation>Consigner une &amp;décision</translation>
    </message>
    <message>
        <source>Submit a draft under Proposals, then choose it in the list: its chain and its history show here, and the form that records a decision.</source>
        <translation>Soumettez une ébauche dans Propositions, puis choisissez-la dans la liste&#xa0;: sa chaîne et son historique s’affichent ici, avec le formulaire qui consigne une décision.</translation>
    </message>
    <message>
        <source>To the proposals</source>
        <translation>Aller aux propositions</translation>
    </message>
</context>
<context>
    <name>credence::AssessmentForm</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>due in week</source>
        <translation>remise (semaine)</translation>
    </message>
    <message>
        <source>feedback days</source>
        <translation>rétroaction (jours)</translation>
    </message>
    <message>
        <source>How does a learner show each skill, and how soon do they hear back? In a few weeks, feedback that comes late comes too late.</source>
        <translation>Comment démontre-t-on chaque habileté, et dans quel délai reçoit-on une rétroaction? Quand la formation ne dure que quelques semaines, une rétroaction tardive arrive trop tard.</translation>
    </message>
    <message>
        <source>+ Add a piece of work…</source>
        <translation>+ Ajouter un travail…</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>&amp;Stratégie</translation>
    </message>
    <message>
        <source>Feedback in &amp;asynchronous delivery</source>
        <translation>Rétroaction en prestation &amp;asynchrone</translation>
    </message>
    <message>
        <source>How learners who start on different days get timely feedback.</source>
        <translation>Comment les personnes qui commencent à des jours différents reçoivent une rétroaction en temps utile.</translation>
    </message>
    <message>
        <source>Feedback in s&amp;ynchronous delivery</source>
        <translation>Rétroaction en prestation sy&amp;nchrone</translation>
    </message>
    <message>
        <source>How a group that moves together gets timely feedback.</source>
        <translation>Comment un groupe qui progresse ensemble reçoit une rétroaction en temps utile.</translation>
    </message>
    <message>
        <source>Pieces of &amp;work</source>
        <translation>&amp;Travaux</translation>
    </message>
    <message>
        <source>Tick for each the skills it assesses: every skill named in part 6 should be assessed by one.</source>
        <translation>Cochez pour chacun les habiletés qu’il évalue&#xa0;: toute habileté nommée à la partie 6 devrait être évaluée par un travail.</translation>
    </message>
    <message>
        <source>Piece of work %1</source>
        <translation>Travail %1</translation>
    </message>
    <message>
        <source>Remove piece of work %1</source>
        <translation>Retirer le travail %1</translation>
    </message>
    <message>
        <source>No skill ticked</source>
        <translation>Aucune habileté cochée</translation>
    </message>
    <message numerus="yes">
        <source>Skill(s) %1</source>
        <translation>
            <numerusform>Habileté %1</numerusform>
            <numerusform>Habiletés %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills assessed by piece of work %1: %2</source>
        <translation>Habiletés évaluées par le travail %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No skill is named in part 6 yet</source>
        <translation>Aucune habileté n’est encore nommée à la partie 6</translation>
    </message>
    <message>
        <source>Assesses</source>
        <translation>Évalue</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and text of a skill</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>credence::BackupPlaces</name>
    <message>
        <source>&amp;Place of the backups</source>
        <translation>&amp;Emplacement des copies</translation>
    </message>
    <message>
        <source>Empty: a folder beside the office file. Another disk is safer.</source>
        <translation>Vide&#xa0;: un dossier à côté du fichier du bureau. Un autre disque est plus sûr.</translation>
    </message>
    <message>
        <source>A &amp;second place</source>
        <translation>&amp;Deuxième emplacement</translation>
    </message>
    <message>
        <source>Every backup is written there too. Empty: none.</source>
        <translation>Chaque copie y est écrite aussi. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>&amp;Keep one backup of each of the last</source>
        <translation>&amp;Garder une copie pour chacun des derniers</translation>
    </message>
    <message>
        <source>Those of today and yesterday are all kept, and so is every one made by hand, before an import or before a new version.</source>
        <translation>Celles d’aujourd’hui et d’hier sont toutes gardées, de même que chaque copie faite à la main, avant une importation ou avant une nouvelle version.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>Choisir un dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Choisir un dossier pour les copies</translation>
    </message>
    <message>
        <source>Write the whole path, or choose the folder.</source>
        <translation>Écrivez le chemin complet, ou choisissez le dossier.</translation>
    </message>
</context>
<context>
    <name>credence::Banner</name>
    <message>
        <source>What you typed is not saved yet. It is kept here and tried again.</source>
        <translation>Votre saisie n’est pas encore enregistrée. Elle est conservée ici et un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>The office file was opened for reading, so nothing can be changed here.</source>
        <translation>Le fichier du bureau a été ouvert en lecture seule; rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>With %1 since %2: the text is frozen while others decide. To change it, have it returned, or withdraw it, under Approvals.</source>
        <translation>À l’étape «&#xa0;%1&#xa0;» depuis le %2&#xa0;: le texte est figé pendant que d’autres décident. Pour le modifier, faites renvoyer la proposition ou retirez-la, dans Approbations.</translation>
    </message>
    <message>
        <source>Show it under Approvals</source>
        <translation>Afficher dans Approbations</translation>
    </message>
    <message>
        <source>%1 returned it on %2: “%3”</source>
        <comment>stage, date, comment</comment>
        <translation>Renvoi (%1) le %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>It was withdrawn. It can be edited; reopen it under Approvals before it is submitted again.</source>
        <translation>La proposition a été retirée. Elle peut être modifiée; rouvrez-la dans Approbations avant de la soumettre de nouveau.</translation>
    </message>
    <message>
        <source>It was declined on %1, and its text is frozen. It can be reopened as a draft under Approvals.</source>
        <translation>La proposition a été refusée le %1 et son texte est figé. Elle peut être rouverte comme ébauche dans Approbations.</translation>
    </message>
    <message>
        <source>It is retired, and its text is frozen.</source>
        <translation>La proposition est fermée et son texte est figé.</translation>
    </message>
    <message>
        <source>Approved on %1. Fees and dates may be kept up to date here; a change of what was approved may need approval again.</source>
        <translation>Approuvée le %1. Les droits et les dates peuvent être tenus à jour ici; toute modification de ce qui a été approuvé peut exiger une nouvelle approbation.</translation>
    </message>
    <message>
        <source>Edit all the same…</source>
        <translation>Modifier quand même…</translation>
    </message>
    <message>
        <source>Approved on %1, and edited here since. What was approved is kept as revision %2; ask OAPSI whether re-approval is needed.</source>
        <translation>Approuvée le %1 et modifiée ici depuis. La version approuvée est conservée comme révision %2; demandez à l’OAPSI si une nouvelle approbation est nécessaire.</translation>
    </message>
</context>
<context>
    <name>credence::BasicsCard</name>
    <message>
        <source>Stack</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Award</source>
        <translation>Titre &amp;attribué</translation>
    </message>
    <message>
        <source>The whole leads &amp;to</source>
        <translation>Le &amp;tout mène à</translation>
    </message>
    <message>
        <source>Course &amp;level</source>
        <translation>Ni&amp;veau du cours</translation>
    </message>
    <message>
        <source>changing what a stack leads to</source>
        <translation>la modification de l’aboutissement d’un parcours</translation>
    </message>
    <message>
        <source>changing the level of a stack</source>
        <translation>la modification du niveau d’un parcours</translation>
    </message>
    <message>
        <source>changing the award of a stack</source>
        <translation>la modification du titre attribué par un parcours</translation>
    </message>
    <message>
        <source>renaming a stack</source>
        <translation>le changement de nom d’un parcours</translation>
    </message>
    <message>
        <source>A stack that is kept has a name.</source>
        <translation>Un parcours conservé porte un nom.</translation>
    </message>
    <message>
        <source>Course that it &amp;equals</source>
        <translation>Co&amp;urs équivalent</translation>
    </message>
    <message>
        <source>Name of the &amp;award</source>
        <translation>Nom du titre &amp;attribué</translation>
    </message>
</context>
<context>
    <name>credence::BudgetDialog</name>
    <message>
        <source>Money of %1</source>
        <translation>Finances&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Teaching and Learning Services take part</source>
        <translation>Participation des &amp;Services d’enseignement et d’apprentissage</translation>
    </message>
    <message>
        <source>&amp;Fee for a learner, $</source>
        <translation>&amp;Droits par personne,&#xa0;$</translation>
    </message>
    <message>
        <source>Card &amp;charge, %</source>
        <translation>Frais de &amp;carte,&#xa0;%</translation>
    </message>
    <message>
        <source>On payments by credit card only.</source>
        <translation>Sur les paiements par carte de crédit seulement.</translation>
    </message>
    <message>
        <source>&amp;Partner’s share, %</source>
        <translation>&amp;Part du partenaire,&#xa0;%</translation>
    </message>
    <message>
        <source>Of the revenue after card charges.</source>
        <translation>Des revenus après les frais de carte.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>Ajouter un coût</translation>
    </message>
    <message>
        <source>another use…</source>
        <translation>autre utilisation…</translation>
    </message>
    <message>
        <source>agreed case by case</source>
        <translation>convenue au cas par cas</translation>
    </message>
    <message>
        <source>the standard agreement</source>
        <translation>l’entente type</translation>
    </message>
    <message>
        <source>which use</source>
        <translation>laquelle</translation>
    </message>
    <message>
        <source>Which other use</source>
        <translation>Préciser l’autre utilisation</translation>
    </message>
    <message>
        <source>&amp;Use of the net</source>
        <translation>&amp;Utilisation du net</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Entente</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>each cohort</source>
        <translation>par cohorte</translation>
    </message>
    <message>
        <source>Remove this cost</source>
        <translation>Supprimer ce coût</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Type de coût</translation>
    </message>
    <message>
        <source>Amount, $</source>
        <translation>Montant,&#xa0;$</translation>
    </message>
    <message>
        <source>Once or for each cohort</source>
        <translation>Une fois ou par cohorte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as 450 or 450.00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez 450 ou 450,00.</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write per cent with at most two decimals, 2.4.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un taux. Écrivez un pourcentage avec au plus deux décimales, p. ex. 2,4.</translation>
    </message>
    <message>
        <source>Net to unit as enrolled: %1 · %2</source>
        <extracomment>%1 an amount, %2 &quot;Breaks even at 12 learners&quot;</extracomment>
        <translation>Net pour l’unité selon les inscriptions&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>changing the money of %1</source>
        <translation>la modification des finances de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Enregistré. Ctrl+Z pour annuler.</translation>
    </message>
</context>
<context>
    <name>credence::CalendarLists</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>a plan hangs on their agendas</source>
        <translation>les plans dépendent de leurs ordres du jour</translation>
    </message>
    <message>
        <source>Holidays and closures</source>
        <translation>Jours fériés et fermetures</translation>
    </message>
    <message>
        <source>no business days</source>
        <translation>jours non ouvrables</translation>
    </message>
    <message>
        <source>OSAP intakes</source>
        <translation>Dépôts du RAFEO</translation>
    </message>
    <message>
        <source>as the Ministry announces them</source>
        <translation>selon les annonces du Ministère</translation>
    </message>
</context>
<context>
    <name>credence::CalendarPage</name>
    <message>
        <source>Intakes and meetings…</source>
        <translation>Dépôts et réunions…</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Retour au calendrier</translation>
    </message>
    <message>
        <source>Intakes and meetings</source>
        <translation>Dépôts et réunions</translation>
    </message>
    <message>
        <source>OSAP intakes, meetings, holidays and closures</source>
        <translation>Dépôts du RAFEO, réunions, jours fériés et fermetures</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>Vue du calendrier</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>&amp;Planner</source>
        <translation>&amp;Planificateur</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Export .ics…</source>
        <translation>&amp;Exporter en .ics…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Meetings, intakes and holidays</source>
        <translation>Réunions, dépôts et jours fériés</translation>
    </message>
    <message>
        <source>Everything that has a date</source>
        <translation>Tout ce qui a une date</translation>
    </message>
    <message>
        <source>Planner · agenda</source>
        <translation>Planificateur · agenda</translation>
    </message>
    <message>
        <source>&amp;Back to the calendar</source>
        <translation>&amp;Retour au calendrier</translation>
    </message>
    <message>
        <source>Intakes…</source>
        <translation>Dépôts…</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <extracomment>A file name</extracomment>
        <translation>Calendrier %1</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Inta&amp;kes and meetings</source>
        <translation>&amp;Dépôts et réunions</translation>
    </message>
    <message>
        <source>Export .ics with &amp;learners’ names…</source>
        <translation>Exporter en .ics avec les &amp;noms des personnes…</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written to %1, with learners’ names. Importing a later export again updates them, takes back what was removed and doubles nothing.</source>
        <translation>
            <numerusform>%n date écrite dans %1, avec les noms des personnes apprenantes. L’importation d’un fichier exporté plus tard met les dates à jour, retire celles qui ont été supprimées et ne crée pas de doublons.</numerusform>
            <numerusform>%n dates écrites dans %1, avec les noms des personnes apprenantes. L’importation d’un fichier exporté plus tard met les dates à jour, retire celles qui ont été supprimées et ne crée pas de doublons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written to %1, without learners’ names. Importing a later export again updates them, takes back what was removed and doubles nothing.</source>
        <translation>
            <numerusform>%n date écrite dans %1, sans les noms des personnes apprenantes. L’importation d’un fichier exporté plus tard met les dates à jour, retire celles qui ont été supprimées et ne crée pas de doublons.</numerusform>
            <numerusform>%n dates écrites dans %1, sans les noms des personnes apprenantes. L’importation d’un fichier exporté plus tard met les dates à jour, retire celles qui ont été supprimées et ne crée pas de doublons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ChainCard</name>
    <message>
        <source>Open the proposal</source>
        <translation>Ouvrir la proposition</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) chosen</source>
        <translation>
            <numerusform>%n proposition choisie</numerusform>
            <numerusform>%n propositions choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>credence::ChainWidget</name>
    <message>
        <source>Chain of approval</source>
        <translation>Chaîne d’approbation</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>en ce moment</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>returned from here</source>
        <translation>renvoi à partir d’ici</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>arrêt ici</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumission</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>spent at a stage</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>here for %1</source>
        <translation>ici depuis %1</translation>
    </message>
</context>
<context>
    <name>credence::CodePicker</name>
    <message>
        <source>TEER %1</source>
        <comment>level of NOC 2021</comment>
        <translation>FEER %1</translation>
    </message>
    <message>
        <source>matched on “%1”</source>
        <translation>trouvé par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No class or occupation has these words.</source>
        <translation>Aucune classe ni profession ne contient ces mots.</translation>
    </message>
    <message>
        <source>not in the 2021 edition</source>
        <translation>absent de l’édition de 2021</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Code or words …</source>
        <translation>Code ou mots…</translation>
    </message>
    <message>
        <source>Code or job title …</source>
        <translation>Code ou appellation d’emploi…</translation>
    </message>
</context>
<context>
    <name>credence::ComingCard</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <extracomment>%1 a date, %2 what falls due, %3 its detail or nothing, %4 &quot;in 4 days&quot;</extracomment>
        <translation>%1&#xa0;: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation>
            <numerusform>%n jour à venir</numerusform>
            <numerusform>%n prochains jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Calendar.</source>
        <translation>
            <numerusform>%n autre dans Calendrier.</numerusform>
            <numerusform>%n autres dans Calendrier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing falls due. Enter meetings and intakes under Calendar, so that they show here.</source>
        <translation>Aucune échéance. Saisissez les réunions et les dépôts dans Calendrier pour qu’ils apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>credence::CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparer des versions</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>V&amp;ers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>credence::CompareView</name>
    <message>
        <source>In one text</source>
        <translation>Dans un seul texte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Underlined words were inserted, struck-through words were deleted.</source>
        <translation>Les mots soulignés ont été ajoutés; les mots barrés ont été supprimés.</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>“%1” and “%2” say the same.</source>
        <translation>Aucune différence entre «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ between “%1” and “%2”.</source>
        <translation>
            <numerusform>%n champ diffère entre «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%n champs diffèrent entre «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ConflictDialog</name>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>Somebody moved this proposal on while you were writing: its text is frozen now. Your version can be kept as a new draft.</source>
        <translation>Quelqu’un a fait avancer cette proposition pendant que vous écriviez&#xa0;: son texte est maintenant figé. Votre version peut être conservée comme nouvelle ébauche.</translation>
    </message>
    <message>
        <source>Somebody else saved this proposal while you were writing. Choose for each field what stands; what you give up comes back with Undo.</source>
        <translation>Quelqu’un d’autre a enregistré cette proposition pendant que vous écriviez. Choisissez, pour chaque champ, ce qui reste; Annuler rétablit ce que vous abandonnez.</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>Abandonner ma version</translation>
    </message>
    <message>
        <source>Keep mine as a new draft</source>
        <translation>Garder ma version comme nouvelle ébauche</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Tout prendre de l’&amp;autre version</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Tout garder de &amp;ma version</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Enregistrer ces choix</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux versions sont identiques.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>%1: theirs</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: l’autre version</translation>
    </message>
    <message>
        <source>%1: mine</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: ma version</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
</context>
<context>
    <name>credence::ConflictStrip</name>
    <message>
        <source>Show what is stored</source>
        <translation>Afficher la version enregistrée</translation>
    </message>
    <message>
        <source>Store mine</source>
        <translation>Enregistrer ma version</translation>
    </message>
</context>
<context>
    <name>credence::ConsequenceCard</name>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Show it under Offerings</source>
        <translation>Afficher dans Offres</translation>
    </message>
    <message>
        <source>What the Ministry’s decision changes</source>
        <translation>Ce que change la décision du Ministère</translation>
    </message>
</context>
<context>
    <name>credence::CorrectionDialog</name>
    <message>
        <source>&amp;Corrected by</source>
        <translation>&amp;Corrigé par</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Needed: say what was wrong.</source>
        <translation>Requis&#xa0;: indiquez l’erreur.</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Corriger l’entrée</translation>
    </message>
    <message>
        <source>This record is a mistake</source>
        <translation>Cette entrée est une erreur</translation>
    </message>
    <message>
        <source>It stays in the history, struck out, with your correction. What it did is taken back: the proposal is then at “%1”.</source>
        <translation>Elle reste dans l’historique, barrée, avec votre correction. Son effet est annulé&#xa0;: la proposition revient à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>Donnez le nom.</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>Donnez la date.</translation>
    </message>
    <message>
        <source>Say what was wrong; a correction needs its reason.</source>
        <translation>Indiquez l’erreur; une correction doit être motivée.</translation>
    </message>
    <message>
        <source>Corrected. The proposal is at “%1”.</source>
        <translation>Corrigé. La proposition est à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>credence::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>This is no date that exists. Write it as 2026-01-23.</source>
        <translation>Cette date n’existe pas. Écrivez-la sous la forme 2026-01-23.</translation>
    </message>
    <message>
        <source>Give a day no later than %1.</source>
        <translation>Indiquez un jour au plus tard le %1.</translation>
    </message>
</context>
<context>
    <name>credence::DecisionForm</name>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Pièces justificatives</translation>
    </message>
    <message>
        <source>A record cannot be undone: a mistaken one is corrected in the history, and both stay.</source>
        <translation>Une entrée ne peut pas être annulée&#xa0;: une erreur se corrige dans l’historique, où les deux entrées demeurent.</translation>
    </message>
    <message>
        <source>It was changed meanwhile and is now at “%1”. What you typed is still here.</source>
        <translation>La proposition a été modifiée entre-temps et se trouve maintenant à l’étape «&#xa0;%1&#xa0;». Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>The chosen proposals are at different stages. Choose proposals at one stage to record one outcome for all of them.</source>
        <translation>Les propositions choisies sont à des étapes différentes. Choisissez des propositions à la même étape pour consigner une même décision pour toutes.</translation>
    </message>
    <message>
        <source>The same is recorded for each of them, in one go: for all or for none.</source>
        <translation>La même décision est consignée pour chacune d’elles, d’un seul coup&#xa0;: pour toutes ou pour aucune.</translation>
    </message>
    <message>
        <source>%1 Nothing was recorded for any of them.</source>
        <extracomment>%1 says why; several proposals were to get one outcome</extracomment>
        <translation>%1 Rien n’a été consigné, pour aucune des propositions.</translation>
    </message>
</context>
<context>
    <name>credence::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>credence::EditSession</name>
    <message>
        <source>The step was not undone: the text of this proposal is frozen.</source>
        <translation>L’action n’a pas été annulée&#xa0;: le texte de cette proposition est figé.</translation>
    </message>
    <message>
        <source>%1 (my version)</source>
        <translation>%1 (ma version)</translation>
    </message>
    <message>
        <source>The proposal was changed elsewhere; your version is kept as the new draft %1.</source>
        <translation>La proposition a été modifiée ailleurs; votre version est conservée comme nouvelle ébauche %1.</translation>
    </message>
    <message>
        <source>changing “%1”</source>
        <extracomment>an act, for &quot;Undo changing “Fee”&quot;; %1 is the name of a field</extracomment>
        <translation>la modification de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>credence::EnrolDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Learners that will be added</source>
        <translation>Personnes apprenantes à ajouter</translation>
    </message>
    <message>
        <source>Other mapping…</source>
        <translation>Autre correspondance…</translation>
    </message>
    <message>
        <source>A file that says which column is what; see the manual under Import.</source>
        <translation>Un fichier qui précise le contenu de chaque colonne; voir «&#xa0;Importation&#xa0;» dans le manuel.</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Choisir une correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>when registered</source>
        <translation>à l’inscription</translation>
    </message>
    <message>
        <source>Left out, because it looks like a student number, which is never kept: %1.</source>
        <translation>Omis, car cela ressemble à un numéro étudiant, qui n’est jamais conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the cohort already under the same name, with another contact or first day, and added once more if you go on: %1.</source>
        <translation>Déjà dans la cohorte sous le même nom, avec d’autres coordonnées ou un autre premier jour, et ajoutées une fois de plus si vous continuez&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n learner(s)</source>
        <translation>
            <numerusform>Ajouter %n personne apprenante</numerusform>
            <numerusform>Ajouter %n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy them in the spreadsheet first.</source>
        <translation>Le presse-papiers ne contient aucune ligne. Copiez d’abord les lignes dans le tableur.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Le fichier ne contient aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) added</source>
        <translation>
            <numerusform>%n personne apprenante ajoutée</numerusform>
            <numerusform>%n personnes apprenantes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n y était déjà</numerusform>
            <numerusform>%n y étaient déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken</source>
        <translation>
            <numerusform>%n ligne non retenue</numerusform>
            <numerusform>%n lignes non retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting on another day than the cohort’s, %1 to %2: %3. They are added, and their final dates count from their own first day.</source>
        <extracomment>%1 and %2 are dates, %3 names</extracomment>
        <translation>Début hors de la cohorte, qui va du %1 au %2&#xa0;: %3. Ces personnes sont ajoutées, et leur date limite se compte à partir de leur propre premier jour.</translation>
    </message>
    <message>
        <source>In the cohort already, and left as they are: %1.</source>
        <translation>Déjà dans la cohorte, et inchangées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None of the columns on the clipboard holds names. Copy the column of the learners’ names too.</source>
        <translation>Aucune colonne du presse-papiers ne contient de noms. Copiez aussi la colonne des noms.</translation>
    </message>
    <message>
        <source>There is nobody to add: they are in the cohort already.</source>
        <translation>Personne à ajouter&#xa0;: tout le monde est déjà dans la cohorte.</translation>
    </message>
</context>
<context>
    <name>credence::EquivalenceCard</name>
    <message>
        <source>unit that decides</source>
        <translation>unité qui décide</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>by whom?</source>
        <translation>par qui?</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>quand?</translation>
    </message>
    <message>
        <source>%1 decides about %2 already.</source>
        <comment>a unit and a program</comment>
        <translation>%1 décide déjà pour %2.</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>Équivalence</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>each unit decides for itself</source>
        <translation>chaque unité décide pour elle-même</translation>
    </message>
    <message>
        <source>Equivalence decisions</source>
        <translation>Décisions d’équivalence</translation>
    </message>
    <message>
        <source>changing a decision on equivalence</source>
        <translation>la modification d’une décision d’équivalence</translation>
    </message>
    <message>
        <source>removing a decision on equivalence</source>
        <translation>le retrait d’une décision d’équivalence</translation>
    </message>
    <message>
        <source>Add a unit’s decision</source>
        <translation>Ajouter la décision d’une unité</translation>
    </message>
    <message>
        <source>No unit has decided yet. When one says whether the stack counts in a program of its own, add its decision here.</source>
        <translation>Aucune unité n’a encore décidé. Quand l’une d’elles dit si le parcours compte dans un programme qui relève d’elle, ajoutez sa décision ici.</translation>
    </message>
</context>
<context>
    <name>credence::EvidenceField</name>
    <message>
        <source>Drop the minutes or memo here, or choose files…</source>
        <translation>Déposez ici le procès-verbal ou la note, ou choisissez des fichiers…</translation>
    </message>
    <message>
        <source>Any files, each up to %1 MiB; they are kept in the office file with the record.</source>
        <translation>Fichiers de tout type, d’au plus %1&#xa0;Mio chacun; ils sont conservés dans le fichier du bureau avec l’entrée.</translation>
    </message>
    <message>
        <source>Evidence of the decision</source>
        <translation>Pièces justificatives de la décision</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>credence::FeeBox</name>
    <message>
        <source>Ac&amp;knowledged: it stays a micro-credential</source>
        <translation>C&amp;onfirmé&#xa0;: cela reste un microtitre</translation>
    </message>
</context>
<context>
    <name>credence::FeeForm</name>
    <message>
        <source>Fee &amp; delivery</source>
        <translation>Droits et prestation</translation>
    </message>
    <message>
        <source>The unit’s plan, which approvers need beside the seven parts. It never counts towards their completeness.</source>
        <translation>Le plan de l’unité, dont les instances d’approbation ont besoin en plus des sept parties. Il ne compte jamais dans l’achèvement de celles-ci.</translation>
    </message>
    <message>
        <source>&amp;Fee per learner, in dollars</source>
        <translation>&amp;Droits par personne apprenante, en dollars</translation>
    </message>
    <message>
        <source>First &amp;delivery wished</source>
        <translation>Première prestati&amp;on souhaitée</translation>
    </message>
    <message>
        <source>A micro-credential may start on any day.</source>
        <translation>Un microtitre peut commencer n’importe quel jour.</translation>
    </message>
    <message>
        <source>&amp;Reasons for the fee</source>
        <translation>Justification du &amp;montant</translation>
    </message>
    <message>
        <source>Three things to weigh: length, structure, demand. A higher price is defensible with a strong reputation or an explicit connection to employers.</source>
        <translation>Trois éléments à peser&#xa0;: la durée, la structure et la demande. Un prix plus élevé se défend si la réputation est solide ou le lien avec des employeurs, explicite.</translation>
    </message>
    <message>
        <source>Re&amp;gistration</source>
        <translation>&amp;Inscription</translation>
    </message>
    <message>
        <source>Scheduled: cohorts with a first and a last day</source>
        <translation>À dates fixes&#xa0;: cohortes avec un premier et un dernier jour</translation>
    </message>
    <message>
        <source>Rolling: learners start when they register</source>
        <translation>Continue&#xa0;: chaque personne commence dès son inscription</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Rolling registration is for asynchronous delivery; instructor and unit agree on it.</source>
        <translation>L’inscription continue est réservée à la prestation asynchrone; la personne enseignante et l’unité en conviennent.</translation>
    </message>
    <message>
        <source>People who re-skill for other work</source>
        <translation>Personnes qui se réorientent vers un autre emploi</translation>
    </message>
    <message>
        <source>People who upgrade the skills they have</source>
        <translation>Personnes qui perfectionnent leurs habiletés</translation>
    </message>
    <message>
        <source>People who add skills to enter the market</source>
        <translation>Personnes qui acquièrent des habiletés pour entrer sur le marché du travail</translation>
    </message>
    <message>
        <source>People who try university study before a degree</source>
        <translation>Personnes qui font l’essai des études universitaires avant un grade</translation>
    </message>
    <message>
        <source>Graduates who advance or supplement their skills</source>
        <translation>Personnes diplômées qui approfondissent ou complètent leurs habiletés</translation>
    </message>
    <message>
        <source>Current students</source>
        <translation>Population étudiante actuelle</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>Public &amp;visé</translation>
    </message>
    <message>
        <source>The most likely learner is 35 to 44 years old, holds a degree or diploma and earns less than $100,000; people of 55 to 66 are the least likely, and one graduate in three knows the term (framework §2, April 2025).</source>
        <translation>La personne la plus susceptible de s’inscrire a de 35 à 44 ans, détient un grade ou un diplôme et gagne moins de 100&#xa0;000&#xa0;$; les personnes de 55 à 66 ans sont les moins susceptibles de le faire, et une personne diplômée sur trois connaît le terme (cadre, art.&#xa0;2, avril 2025).</translation>
    </message>
    <message>
        <source>&amp;Ideal learner</source>
        <translation>Profil idé&amp;al</translation>
    </message>
    <message>
        <source>Told to learners as a description, never as a requirement.</source>
        <translation>Présenté aux personnes apprenantes comme une description, jamais comme une exigence.</translation>
    </message>
    <message>
        <source>Part of a &amp;stack</source>
        <translation>&amp;Fait partie d’un parcours</translation>
    </message>
    <message>
        <source>Name of the stack. Left empty it stands alone. A stack needs a conversation with OAPSI.</source>
        <translation>Nom du parcours. Laissé vide, le microtitre est autonome. Un parcours exige une discussion avec l’OAPSI.</translation>
    </message>
    <message>
        <source>&amp;Teaching and Learning Services take part</source>
        <translation>Participation des &amp;Services d’enseignement et d’apprentissage</translation>
    </message>
    <message>
        <source>TLS &amp;cost estimate, in dollars</source>
        <translation>&amp;Coût estimatif de TLS, en dollars</translation>
    </message>
    <message>
        <source>Ask TLS for it; intensive support is charged to the unit.</source>
        <translation>À demander à TLS; un soutien intensif est facturé à l’unité.</translation>
    </message>
    <message>
        <source>The framework suggests %1 to %2. Revenue comes directly to the unit.</source>
        <translation>Le cadre propose de %1 à %2. Les revenus vont directement à l’unité.</translation>
    </message>
</context>
<context>
    <name>credence::FieldBlock</name>
    <message>
        <source>· optional</source>
        <translation>· facultatif</translation>
    </message>
</context>
<context>
    <name>credence::FilterBar</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>OSAP</source>
        <translation>RAFEO</translation>
    </message>
    <message>
        <source>Filter by words, unit, code…</source>
        <translation>Filtrer par mots, unité, code…</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Sans unité</translation>
    </message>
    <message>
        <source>Open proposals</source>
        <translation>Propositions actives</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Toutes les propositions</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Ébauches</translation>
    </message>
    <message>
        <source>Under review, oldest first</source>
        <translation>À l’étude, les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>Filtre personnalisé</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Conserver cette vue…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Supprimer une vue</translation>
    </message>
</context>
<context>
    <name>credence::FindingItem</name>
    <message>
        <source>because …</source>
        <translation>parce que…</translation>
    </message>
    <message>
        <source>Reason for keeping it</source>
        <translation>Raison de ne rien changer</translation>
    </message>
    <message>
        <source>Enter keeps the answer, Escape leaves it. It is printed with the proposal.</source>
        <translation>Entrée conserve la réponse, Échap l’abandonne. La réponse est imprimée avec la proposition.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Framework §%1 →</source>
        <translation>Cadre, art.&#xa0;%1 →</translation>
    </message>
    <message>
        <source>Part %1 · Framework §%2 →</source>
        <translation>Partie %1 · Cadre, art.&#xa0;%2 →</translation>
    </message>
    <message>
        <source>Yes, because %1</source>
        <translation>Oui, parce que %1</translation>
    </message>
    <message>
        <source>Yes, because …</source>
        <translation>Oui, parce que…</translation>
    </message>
    <message>
        <source>Change answer</source>
        <translation>Modifier la réponse</translation>
    </message>
</context>
<context>
    <name>credence::FindingsList</name>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <comment>findings that block a submission</comment>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avert.</numerusform>
            <numerusform>%n avert.</numerusform>
        </translation>
    </message>
    <message>
        <source>all clear</source>
        <translation>tout est en ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <comment>findings that only advise</comment>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::FirstRun</name>
    <message>
        <source>Faculty office</source>
        <translation>Bureau de la faculté</translation>
    </message>
    <message>
        <source>New office file</source>
        <translation>Nouveau fichier du bureau</translation>
    </message>
    <message>
        <source>Welcome to Credence</source>
        <translation>Bienvenue dans Credence</translation>
    </message>
    <message>
        <source>Everything your unit enters is kept in one office file. All of this can be left as it is and changed later in Settings.</source>
        <translation>Tout ce que votre unité saisit est gardé dans un seul fichier du bureau. On peut tout laisser tel quel et le changer plus tard dans Paramètres.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Another institution</source>
        <translation>&amp;Autre établissement</translation>
    </message>
    <message>
        <source>Choose its &amp;policy file…</source>
        <translation>Choisir son fichier de &amp;règles…</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Department of Geography</source>
        <translation>Département de géographie</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>&amp;Faculty</source>
        <translation>&amp;Faculté</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose where to keep the file</source>
        <translation>Choisir où garder le fichier</translation>
    </message>
    <message>
        <source>Where to &amp;keep the file</source>
        <translation>Où &amp;garder le fichier</translation>
    </message>
    <message>
        <source>A folder that is backed up is a good place; a shared network drive is not. Credence makes copies of its own beside the file.</source>
        <translation>Un dossier sauvegardé est un bon endroit; un lecteur réseau partagé ne l’est pas. Credence fait ses propres copies à côté du fichier.</translation>
    </message>
    <message>
        <source>Create the &amp;office</source>
        <translation>Créer le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A policy file holds an institution’s limits, stages and sections. Without one you begin with Carleton’s and choose yours later in Settings.</source>
        <translation>Un fichier de règles contient les limites, étapes et articles d’un établissement. Sans lui, vous commencez avec celui de Carleton et choisissez le vôtre plus tard dans Paramètres.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>institution, title and date of its policy</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Its framework is built in: %1, %2.</source>
        <comment>title and date</comment>
        <translation>Son cadre est intégré&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>Choisir un fichier de règles</translation>
    </message>
    <message>
        <source>Policy files (*.json)</source>
        <translation>Fichiers de règles (*.json)</translation>
    </message>
    <message>
        <source>Say where to keep the file.</source>
        <translation>Dites où garder le fichier.</translation>
    </message>
    <message>
        <source>%1: %2, %3. It is in force from the next start.</source>
        <comment>institution, title and date of its policy</comment>
        <translation>%1&#xa0;: %2, %3. Ces règles s’appliqueront au prochain démarrage.</translation>
    </message>
    <message>
        <source>Say which unit of this faculty it is, or leave both empty.</source>
        <translation>Indiquez de quelle unité de cette faculté il s’agit, ou laissez les deux champs vides.</translation>
    </message>
    <message>
        <source>There is no folder %1. Check its name, or choose a folder that is there.</source>
        <translation>Le dossier %1 n’existe pas. Vérifiez son nom ou choisissez un dossier qui existe.</translation>
    </message>
</context>
<context>
    <name>credence::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>credence::FrameworkPage</name>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Search the framework…</source>
        <translation>Rechercher dans le cadre…</translation>
    </message>
    <message>
        <source>Search the framework</source>
        <translation>Rechercher dans le cadre</translation>
    </message>
    <message>
        <source>Sections of the framework</source>
        <translation>Articles du cadre</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>%1, %2, %3 · in our words</source>
        <translation>%1, %2, %3 · dans nos mots</translation>
    </message>
    <message>
        <source>Limits in force</source>
        <translation>Limites en vigueur</translation>
    </message>
    <message>
        <source>Speaks now in</source>
        <translation>Signalé en ce moment dans</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n vérification</numerusform>
            <numerusform>%n vérifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search the framework</source>
        <translation>&amp;Rechercher dans le cadre</translation>
    </message>
    <message>
        <source>No section has all of these words. Try fewer, or the beginning of one.</source>
        <translation>Aucun article ne contient tous ces mots. Essayez-en moins, ou le début d’un mot.</translation>
    </message>
</context>
<context>
    <name>credence::HelpWindow</name>
    <message>
        <source>Nothing in the handbook has these words.</source>
        <translation>Rien dans le guide ne contient ces mots.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Handbook – Credence</source>
        <translation>Guide – Credence</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
</context>
<context>
    <name>credence::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>Every record stands in the unbroken chain of the office file: none was changed or removed.</source>
        <translation>Chaque entrée s’inscrit dans la suite ininterrompue du fichier du bureau&#xa0;: aucune n’a été modifiée ni supprimée.</translation>
    </message>
    <message>
        <source>The records of this proposal are not as they were written. Check the office file under Settings, and compare it with a backup.</source>
        <translation>Les entrées de cette proposition ne sont plus telles qu’elles ont été écrites. Vérifiez le fichier du bureau dans Paramètres et comparez-le à une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The first record is the submission.</source>
        <translation>Rien n’est encore consigné. La première entrée est la soumission.</translation>
    </message>
    <message>
        <source>Choose one proposal to see its history.</source>
        <translation>Choisissez une proposition pour voir son historique.</translation>
    </message>
</context>
<context>
    <name>credence::HistoryItem</name>
    <message>
        <source>%1, corrected</source>
        <translation>%1, corrigé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>rev %1</source>
        <comment>revision</comment>
        <translation>rév. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare revision %1 with revision %2</source>
        <translation>Comparer la révision %1 à la révision %2</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Save %1 (%2)…</source>
        <translation>Enregistrer %1 (%2)…</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 decided, %2 is the one it was entered for</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and the role: &quot;B. Decider, Dean&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save “%1”…</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>This record is a mistake…</source>
        <translation>Cette entrée est une erreur…</translation>
    </message>
    <message>
        <source>What can be done with this record</source>
        <translation>Actions possibles pour cette entrée</translation>
    </message>
</context>
<context>
    <name>credence::HomePage</name>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui demande votre attention</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien n’attend votre intervention</translation>
    </message>
    <message>
        <source>This office has no proposals yet</source>
        <translation>Ce bureau n’a encore aucune proposition</translation>
    </message>
    <message>
        <source>Three things to do first: draft a proposal, a title is enough to begin; enter the meetings of SCCASP and Senate and the OSAP intakes, so that plans use real dates; and name your units and people.</source>
        <translation>Trois choses à faire d’abord&#xa0;: ébaucher une proposition (un titre suffit pour commencer); saisir les réunions du SCCASP et du Sénat ainsi que les périodes de dépôt du RAFEO, pour que les plans reposent sur de vraies dates; et indiquer vos unités et les personnes concernées.</translation>
    </message>
    <message>
        <source>Meetings and intakes</source>
        <translation>Réunions et dépôts</translation>
    </message>
    <message>
        <source>Units and people</source>
        <translation>Unités et personnes</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a decision</source>
        <translation>
            <numerusform>%n décision à prendre</numerusform>
            <numerusform>%n décisions à prendre</numerusform>
        </translation>
    </message>
    <message>
        <source>a deadline is today</source>
        <translation>une échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>next deadline in %n day(s)</source>
        <translation>
            <numerusform>prochaine échéance dans %n jour</numerusform>
            <numerusform>prochaine échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>No proposal is under review or was returned, and no learner’s time is over. Drafts are under Proposals.</source>
        <translation>Aucune proposition n’est à l’étude ni n’a été renvoyée, et aucune personne apprenante n’a dépassé son délai. Les ébauches se trouvent dans Propositions.</translation>
    </message>
</context>
<context>
    <name>credence::InProgressCard</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>Submit a draft under Proposals, and it shows here with its stage and its days.</source>
        <translation>Soumettez une ébauche dans Propositions&#xa0;: elle paraîtra ici avec son étape et le nombre de jours.</translation>
    </message>
    <message>
        <source>Proposals on their way</source>
        <translation>Propositions en cours</translation>
    </message>
    <message>
        <source>Ctrl or Shift selects several.</source>
        <translation>Ctrl ou Maj pour en sélectionner plusieurs.</translation>
    </message>
    <message>
        <source>Several at one stage get one outcome, recorded in one go.</source>
        <translation>Plusieurs propositions à la même étape reçoivent une même décision, consignée d’un seul coup.</translation>
    </message>
    <message>
        <source>By &amp;stage</source>
        <translation>Par é&amp;tape</translation>
    </message>
    <message>
        <source>By &amp;unit</source>
        <translation>Par &amp;unité</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Les plus anciennes d’abor&amp;d</translation>
    </message>
    <message>
        <source>&amp;Also approved, declined, withdrawn, retired</source>
        <translation>&amp;Aussi approuvées, refusées, retirées, fermées</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>How the list is grouped: %1</source>
        <translation>Regroupement de la liste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n oldest are shown. Proposals has them all.</source>
        <translation>
            <numerusform>La %n plus ancienne est affichée. Elles sont toutes dans Propositions.</numerusform>
            <numerusform>Les %n plus anciennes sont affichées. Elles sont toutes dans Propositions.</numerusform>
        </translation>
    </message>
    <message>
        <source>by unit</source>
        <translation>par unité</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>par étape</translation>
    </message>
</context>
<context>
    <name>credence::InProgressModel</name>
    <message>
        <source>No unit</source>
        <translation>Sans unité</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Heading of a group of proposals: its name and how many, &quot;Chair · 3&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>OSAP</source>
        <translation>RAFEO</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n jour à cette étape</numerusform>
            <numerusform>%n jours à cette étape</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1, %2 are usual</source>
        <extracomment>%1 is &quot;19 days here&quot;, %2 is &quot;7 days&quot;</extracomment>
        <translation>En retard&#xa0;: %1, au lieu de %2 d’habitude</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1, the decision was expected by %2; ask OAPSI</source>
        <translation>En retard&#xa0;: %1; la décision était attendue au plus tard le %2; renseignez-vous auprès de l’OAPSI</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Days at the present stage; red when longer than usual</source>
        <translation>Jours à l’étape actuelle; en rouge quand c’est plus long que d’habitude</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>a proposal, for changes</comment>
        <translation>renvoyée</translation>
    </message>
</context>
<context>
    <name>credence::LearnerDialog</name>
    <message>
        <source>Add a learner</source>
        <translation>Ajouter une personne apprenante</translation>
    </message>
    <message>
        <source>Change a learner</source>
        <translation>Modifier une personne apprenante</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name or alias</source>
        <translation>&amp;Nom ou pseudonyme</translation>
    </message>
    <message>
        <source>An alias is enough. No student number is kept.</source>
        <translation>Un pseudonyme suffit. Aucun numéro étudiant n’est conservé.</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Coordonnées</translation>
    </message>
    <message>
        <source>&amp;Starts on</source>
        <translation>&amp;Date de début</translation>
    </message>
    <message>
        <source>The learner’s own first day.</source>
        <translation>Le premier jour de cette personne.</translation>
    </message>
    <message>
        <source>The cohort’s first day.</source>
        <translation>Le premier jour de la cohorte.</translation>
    </message>
    <message>
        <source>&amp;Registered on</source>
        <translation>Date d’&amp;inscription</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>&amp;Mode de paiement</translation>
    </message>
    <message>
        <source>Card charges are counted on credit cards only.</source>
        <translation>Les frais de carte ne sont comptés que pour les cartes de crédit.</translation>
    </message>
    <message>
        <source>&amp;Told of the time limit on</source>
        <translation>A&amp;visée du délai le</translation>
    </message>
    <message>
        <source>Res&amp;ult of</source>
        <translation>Date du rés&amp;ultat</translation>
    </message>
    <message>
        <source>Add and next</source>
        <translation>Ajouter et continuer</translation>
    </message>
    <message>
        <source>%1 is in this cohort already, with the same contact and start.</source>
        <translation>%1 est déjà dans cette cohorte, avec les mêmes coordonnées et la même date de début.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>la modification (%1)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Ajout effectué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Modification effectuée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>C&amp;ertificate generated on</source>
        <translation>C&amp;ertificat produit le</translation>
    </message>
    <message>
        <source>By Brightspace, after a pass; only the day is recorded.</source>
        <translation>Par Brightspace, après une réussite; seul le jour est consigné.</translation>
    </message>
</context>
<context>
    <name>credence::LearnersCard</name>
    <message>
        <source>Learners</source>
        <translation>Personnes apprenantes</translation>
    </message>
    <message>
        <source>Learners of this stack</source>
        <translation>Personnes apprenantes de ce parcours</translation>
    </message>
    <message>
        <source>Nobody has passed a member yet. Results are recorded under Offerings.</source>
        <translation>Personne n’a encore réussi un membre. Les résultats se consignent dans Offres.</translation>
    </message>
    <message>
        <source>To have passed only some is no failure: each member has its own certificate, and it stays.</source>
        <translation>N’en avoir réussi que quelques-uns n’est pas un échec&#xa0;: chaque membre a son propre certificat, et celui-ci demeure.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n personne apprenante</numerusform>
            <numerusform>%n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) due</source>
        <translation>
            <numerusform>%n aboutissement dû</numerusform>
            <numerusform>%n aboutissements dus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::LengthForm</name>
    <message>
        <source>Competencies, not contact hours, set the length. For comparison: a half-credit course is three hours a week for 12 to 15 weeks, usually %1 to %2 hours.</source>
        <translation>Ce sont les compétences, et non les heures, qui déterminent la durée. À titre de comparaison&#xa0;: un cours d’un demi-crédit compte trois heures par semaine pendant 12 à 15 semaines, soit habituellement de %1 à %2 heures.</translation>
    </message>
    <message>
        <source>&amp;Instructional hours</source>
        <translation>&amp;Heures d’enseignement</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Semaines</translation>
    </message>
    <message>
        <source>From first to last day, %1 to %2.</source>
        <translation>Du premier au dernier jour, de %1 à %2.</translation>
    </message>
    <message>
        <source>Completion &amp;cap in weeks</source>
        <translation>Délai &amp;maximal en semaines</translation>
    </message>
    <message>
        <source>A learner who has not finished by then fails automatically. Left empty it is %1.</source>
        <translation>Une personne apprenante qui n’a pas terminé à ce moment échoue automatiquement. Laissé vide, le délai est de %1 semaines.</translation>
    </message>
    <message>
        <source>Derived from a &amp;degree course</source>
        <translation>Tiré d’un &amp;cours menant à un grade</translation>
    </message>
    <message>
        <source>Code or title, where there is one. A micro-credential should add skills rather than break a course into pieces.</source>
        <translation>Code ou titre, s’il y a lieu. Un microtitre devrait ajouter des habiletés plutôt que morceler un cours.</translation>
    </message>
</context>
<context>
    <name>credence::LimitBanner</name>
    <message>
        <source>Look at them…</source>
        <translation>Voir ces personnes…</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) passed their final date without a recorded result.</source>
        <translation>
            <numerusform>%n personne apprenante a dépassé sa date limite sans résultat consigné.</numerusform>
            <numerusform>%n personnes apprenantes ont dépassé leur date limite sans résultat consigné.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>credence::MainWindow</name>
    <message>
        <source>The last change could not be saved, so the window stayed open.</source>
        <translation>La dernière modification n’a pas pu être enregistrée; la fenêtre est donc restée ouverte.</translation>
    </message>
    <message>
        <source>Not done again. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Non rétabli. %1</translation>
    </message>
    <message>
        <source>Not taken back. %1</source>
        <translation>Non annulé. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open proposal(s)</source>
        <translation>
            <numerusform>%n proposition active</numerusform>
            <numerusform>%n propositions actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting longer than usual</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n en attente plus longtemps que d’habitude</numerusform>
            <numerusform>%n en attente plus longtemps que d’habitude</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>offerings</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) over their time limit</source>
        <translation>
            <numerusform>%n personne apprenante hors délai</numerusform>
            <numerusform>%n personnes apprenantes hors délai</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Credence</source>
        <comment>file name</comment>
        <translation>%1 – Credence</translation>
    </message>
    <message>
        <source>This file can only be read. Nothing you change will be kept.</source>
        <translation>Ce fichier est en lecture seule. Aucune de vos modifications ne sera conservée.</translation>
    </message>
    <message>
        <source>Example office %1</source>
        <comment>file name; %1 is a date</comment>
        <translation>Bureau exemple %1</translation>
    </message>
    <message>
        <source>Backing up and checking the copy…</source>
        <translation>Copie de sauvegarde et vérification en cours…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Sauvegardé et vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last change could not be saved, so the window keeps its words until it can.</source>
        <translation>La dernière modification n’a pas pu être enregistrée; la fenêtre garde donc sa langue jusqu’à ce qu’elle le soit.</translation>
    </message>
</context>
<context>
    <name>credence::MembersCard</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Taken &amp;in this order</source>
        <translation>Suivis &amp;dans cet ordre</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Take out of the stack</source>
        <translation>Retirer du parcours</translation>
    </message>
    <message>
        <source>Enter opens the proposal, Alt+Up and Alt+Down move it.</source>
        <translation>Entrée ouvre la proposition, Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>changing the order of a stack</source>
        <translation>le changement d’ordre d’un parcours</translation>
    </message>
    <message>
        <source>Add two or more, in whatever state they are.</source>
        <translation>Ajoutez-en deux ou plus, quel que soit leur état.</translation>
    </message>
    <message>
        <source>moving a member of a stack</source>
        <translation>le déplacement d’un membre d’un parcours</translation>
    </message>
    <message>
        <source>taking %1 out of a stack</source>
        <translation>le retrait de «&#xa0;%1&#xa0;» d’un parcours</translation>
    </message>
    <message>
        <source>A stack has two members at least: add the one that takes its place first, or delete the stack.</source>
        <translation>Un parcours compte au moins deux membres&#xa0;: ajoutez d’abord celui qui prendra la place, ou supprimez le parcours.</translation>
    </message>
    <message>
        <source>Add a member: type words of its name</source>
        <translation>Ajouter un membre&#xa0;: tapez des mots de son nom</translation>
    </message>
    <message>
        <source>Show the proposals</source>
        <translation>Afficher les propositions</translation>
    </message>
    <message>
        <source>No other proposal has these words.</source>
        <translation>Aucune autre proposition ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>credence::MembersModel</name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n habileté</numerusform>
            <numerusform>%n habiletés</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Microtitre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habiletés</translation>
    </message>
</context>
<context>
    <name>credence::ModalityForm</name>
    <message>
        <source>Online and asynchronous is the most flexible and the one learners prefer. Hybrid or online is recommended, not required; every combination is accepted.</source>
        <translation>La formule en ligne et asynchrone est la plus souple et celle que les personnes apprenantes préfèrent. La formule hybride ou en ligne est recommandée, mais non obligatoire; toutes les combinaisons sont acceptées.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Hybrid: partly online, partly in a room</source>
        <translation>Hybride&#xa0;: en partie en ligne, en partie en salle</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En présence</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>&amp;Timing</source>
        <translation>&amp;Moment</translation>
    </message>
    <message>
        <source>Asynchronous: each learner in their own time</source>
        <translation>Asynchrone&#xa0;: chaque personne apprenante à son heure</translation>
    </message>
    <message>
        <source>Synchronous: all at the same time</source>
        <translation>Synchrone&#xa0;: toutes en même temps</translation>
    </message>
    <message>
        <source>Both, in turn</source>
        <translation>Les deux, en alternance</translation>
    </message>
    <message>
        <source>Whether learners register for set dates or at any time is chosen under “Fee &amp; delivery”.</source>
        <translation>Le choix entre l’inscription à dates fixes et l’inscription en tout temps se fait dans «&#xa0;Droits et prestation&#xa0;».</translation>
    </message>
</context>
<context>
    <name>credence::MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show the stack</source>
        <translation>Afficher le parcours</translation>
    </message>
    <message>
        <source>This &amp;cohort alone</source>
        <translation>Cette &amp;cohorte seulement</translation>
    </message>
    <message>
        <source>The whole &amp;offering</source>
        <translation>L’&amp;offre entière</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show how it adds up</source>
        <translation>Afficher le calcul</translation>
    </message>
    <message>
        <source>Show the best and the worst case</source>
        <translation>Afficher le meilleur et le pire cas</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non fixés</translation>
    </message>
    <message>
        <source>Revenue sharing</source>
        <translation>Partage des revenus</translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation>à convenir</translation>
    </message>
    <message>
        <source>this cohort</source>
        <translation>cette cohorte</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n cohorte</numerusform>
            <numerusform>%n cohortes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted for: %1</source>
        <translation>Calculé pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 × %2 fee</source>
        <extracomment>revenue: number of learners and the fee</extracomment>
        <translation>%1 × %2 de droits</translation>
    </message>
    <message>
        <source>Card charges %1 on %2</source>
        <extracomment>%1 a rate, %2 how many learners pay by card</extracomment>
        <translation>Frais de carte de %1 sur %2</translation>
    </message>
    <message>
        <source>Partner’s share %1</source>
        <translation>Part du partenaire de %1</translation>
    </message>
    <message>
        <source>Net to unit</source>
        <translation>Net pour l’unité</translation>
    </message>
    <message>
        <source>No fee is set yet</source>
        <translation>Les droits ne sont pas encore fixés</translation>
    </message>
    <message>
        <source>Costs that arise once for the offering are not in it</source>
        <translation>Les coûts uniques de l’offre n’y sont pas compris</translation>
    </message>
</context>
<context>
    <name>credence::MoneyChart</name>
    <message>
        <source>Net by way of paying</source>
        <translation>Net selon le mode de paiement</translation>
    </message>
    <message>
        <source>nobody by card</source>
        <translation>rien par carte</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>actuellement</translation>
    </message>
    <message>
        <source>all by card</source>
        <translation>tout par carte</translation>
    </message>
</context>
<context>
    <name>credence::MonthGrid</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>due on a day</comment>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>items of a day</comment>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>credence::MonthModel</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>name of a holiday or closure</comment>
        <translation>%1, fermé</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>aucune échéance</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what falls due, and its detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things due on a day</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::MonthView</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a month, %2 a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Nothing falls due on this day.</source>
        <translation>Aucune échéance ce jour-là.</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Jours du mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Échéances du %1</translation>
    </message>
</context>
<context>
    <name>credence::NameForm</name>
    <message>
        <source>A title is enough to begin with. Everything else can wait; nothing has to be right before it is submitted.</source>
        <translation>Un titre suffit pour commencer. Tout le reste peut attendre; rien n’a besoin d’être au point avant la soumission.</translation>
    </message>
    <message>
        <source>Course &amp;name</source>
        <translation>&amp;Nom du cours</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>&amp;Faculty</source>
        <translation>&amp;Faculté</translation>
    </message>
    <message>
        <source>&amp;Proposer</source>
        <translation>&amp;Personne qui propose</translation>
    </message>
    <message>
        <source>Who speaks for it before the committees.</source>
        <translation>La personne qui la présente aux comités.</translation>
    </message>
    <message>
        <source>Proposer’s &amp;role</source>
        <translation>F&amp;onction de cette personne</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisie</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>Membre du corps professoral</translation>
    </message>
    <message>
        <source>Contract instructor</source>
        <translation>Chargée ou chargé de cours</translation>
    </message>
    <message>
        <source>Department chair</source>
        <translation>Directrice ou directeur du département</translation>
    </message>
    <message>
        <source>Faculty Dean</source>
        <translation>Doyenne ou doyen de la faculté</translation>
    </message>
    <message>
        <source>&amp;Entered by</source>
        <translation>&amp;Saisie par</translation>
    </message>
    <message>
        <source>When somebody else types it in.</source>
        <translation>Quand une autre personne en fait la saisie.</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Langue des textes</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>credence::NavList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>credence::NeedsModel</name>
    <message>
        <source>Results to confirm</source>
        <translation>Résultats à confirmer</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Dès maintenant</translation>
    </message>
    <message>
        <source>intake %1</source>
        <translation>dépôt le %1</translation>
    </message>
    <message>
        <source>no intake known</source>
        <translation>aucun dépôt connu</translation>
    </message>
    <message numerus="yes">
        <source>−%n day(s)</source>
        <translation>
            <numerusform>−%n jour</numerusform>
            <numerusform>−%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n jour</numerusform>
            <numerusform>+%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Their time is over: confirm who failed by the time limit, or record who finished.</source>
        <translation>Leur délai est écoulé&#xa0;: confirmez les échecs pour délai dépassé, ou consignez qui a terminé.</translation>
    </message>
    <message>
        <source>Approved: it can be delivered while the Ministry decides.</source>
        <translation>Approuvé&#xa0;: peut être offert pendant que le Ministère décide.</translation>
    </message>
    <message>
        <source>The next step is late for the wished start.</source>
        <translation>La prochaine étape est en retard pour le début souhaité.</translation>
    </message>
    <message>
        <source>Days to spare before the next step is late for the wished start.</source>
        <translation>Jours de marge avant que la prochaine étape soit en retard pour le début souhaité.</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Microtitre</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Target start</source>
        <translation>Début visé</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Marge</translation>
    </message>
    <message numerus="yes">
        <source>%n past limit</source>
        <translation>
            <numerusform>%n hors délai</numerusform>
            <numerusform>%n hors délai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::NewOfferingDialog</name>
    <message>
        <source>New offering</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>Create the offering</source>
        <translation>Créer l’offre</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Microtitre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>&amp;Scheduled: a common first and last day</source>
        <translation>À dates fi&amp;xes&#xa0;: un premier et un dernier jour communs</translation>
    </message>
    <message>
        <source>&amp;Rolling: learners start when they like</source>
        <translation>&amp;Continue&#xa0;: chaque personne commence quand elle le veut</translation>
    </message>
    <message>
        <source>Search the approved micro-credentials…</source>
        <translation>Rechercher parmi les microtitres approuvés…</translation>
    </message>
    <message>
        <source>Search the approved micro-credentials</source>
        <translation>Rechercher parmi les microtitres approuvés</translation>
    </message>
    <message>
        <source>Approved micro-credentials</source>
        <translation>Microtitres approuvés</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>What tells it from the others, “spring”.</source>
        <translation>Ce qui la distingue des autres, p. ex. «&#xa0;printemps&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Fee for a learner, $</source>
        <translation>&amp;Droits par personne,&#xa0;$</translation>
    </message>
    <message>
        <source>As approved; change it where needed.</source>
        <translation>Comme approuvés; à modifier au besoin.</translation>
    </message>
    <message>
        <source>T&amp;LS cost estimate, $</source>
        <translation>Coût &amp;estimatif de TLS,&#xa0;$</translation>
    </message>
    <message>
        <source>Needed, because Teaching and Learning Services take part (section 3d).</source>
        <translation>Requis, parce que les Services d’enseignement et d’apprentissage participent (article&#xa0;3d).</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>P&amp;remier jour</translation>
    </message>
    <message>
        <source>Empty: the first cohort is planned later.</source>
        <translation>Vide&#xa0;: la première cohorte sera planifiée plus tard.</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>Dernier jo&amp;ur</translation>
    </message>
    <message>
        <source>Nothing is approved yet. An offering needs an approved micro-credential (section 5).</source>
        <translation>Rien n’est encore approuvé. Une offre exige un microtitre approuvé (article&#xa0;5).</translation>
    </message>
    <message>
        <source>No approved micro-credential has these words.</source>
        <translation>Aucun microtitre approuvé ne contient ces mots.</translation>
    </message>
    <message>
        <source>The instructor and the unit have to agree to it.</source>
        <translation>La personne enseignante et l’unité doivent y consentir.</translation>
    </message>
    <message>
        <source>Learners can start f&amp;rom</source>
        <translation>Début possible à pa&amp;rtir du</translation>
    </message>
    <message>
        <source>L&amp;ast day to start</source>
        <translation>Dernier jo&amp;ur pour commencer</translation>
    </message>
    <message>
        <source>Empty: it stays open.</source>
        <translation>Vide&#xa0;: l’offre reste ouverte.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as 450 or 450.00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez 450 ou 450,00.</translation>
    </message>
    <message>
        <source>making an offering</source>
        <translation>la création d’une offre</translation>
    </message>
    <message>
        <source>%1 was created. It needs no new approval.</source>
        <translation>L’offre %1 est créée. Aucune nouvelle approbation n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>credence::NoticeDialog</name>
    <message>
        <source>Record the notice of the time limit</source>
        <translation>Consigner l’avis du délai maximal</translation>
    </message>
    <message numerus="yes">
        <source>Record for %n learner(s)</source>
        <translation>
            <numerusform>Consigner pour %n personne apprenante</numerusform>
            <numerusform>Consigner pour %n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What they must be told</source>
        <translation>&amp;Ce dont il faut les aviser</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>&amp;Avisées le</translation>
    </message>
    <message>
        <source>A learner who registered later than this day is told on the day of registration.</source>
        <translation>Une personne qui s’inscrit après ce jour est avisée le jour de son inscription.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copied. Credence sends nothing: paste it into your message.</source>
        <translation>Copié. Credence n’envoie rien&#xa0;: collez le texte dans votre message.</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>Donnez la date.</translation>
    </message>
    <message>
        <source>recording the notice</source>
        <translation>la consignation de l’avis</translation>
    </message>
    <message numerus="yes">
        <source>Notice recorded for %n learner(s).</source>
        <translation>
            <numerusform>Avis consigné pour %n personne apprenante.</numerusform>
            <numerusform>Avis consigné pour %n personnes apprenantes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::OfferingDialog</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a micro-credential&apos;s name and the reference of its offering</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Scheduled: a common first and last day</source>
        <translation>À dates fi&amp;xes&#xa0;: un premier et un dernier jour communs</translation>
    </message>
    <message>
        <source>&amp;Rolling: learners start when they like</source>
        <translation>&amp;Continue&#xa0;: chaque personne commence quand elle le veut</translation>
    </message>
    <message>
        <source>&amp;Cancelled</source>
        <translation>Ann&amp;ulée</translation>
    </message>
    <message>
        <source>Remove the offering…</source>
        <translation>Supprimer l’offre…</translation>
    </message>
    <message>
        <source>Only an offering without cohorts can be removed.</source>
        <translation>Seule une offre sans cohorte peut être supprimée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>What tells it from the others, “spring”.</source>
        <translation>Ce qui la distingue des autres, p. ex. «&#xa0;printemps&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Instructor (overload)</source>
        <translation>Personne &amp;enseignante (en sus de la charge)</translation>
    </message>
    <message>
        <source>&amp;Places in a cohort</source>
        <translation>Places par co&amp;horte</translation>
    </message>
    <message>
        <source>&amp;Fee for a learner, $</source>
        <translation>&amp;Droits par personne,&#xa0;$</translation>
    </message>
    <message>
        <source>Every learner’s final date follows it.</source>
        <translation>La date limite de chaque personne apprenante en dépend.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>The instructor &amp;agreed on</source>
        <translation>&amp;Accord de la personne enseignante le</translation>
    </message>
    <message>
        <source>The &amp;unit agreed on</source>
        <translation>Accord de l’un&amp;ité le</translation>
    </message>
    <message>
        <source>Last day to re&amp;gister</source>
        <translation>Dernier jour d’insc&amp;ription</translation>
    </message>
    <message>
        <source>Public since</source>
        <translation>Publique depuis</translation>
    </message>
    <message>
        <source>Promoted since</source>
        <translation>Promotion depuis</translation>
    </message>
    <message>
        <source>Registration opened in Apprendo</source>
        <translation>Inscription ouverte dans Apprendo</translation>
    </message>
    <message>
        <source>Registration page</source>
        <translation>Page d’inscription</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Cohorts are kept as soon as a cell is finished; learners move with a changed first day while nobody has a result.</source>
        <translation>Les cohortes sont enregistrées dès qu’une cellule est remplie; si le premier jour change, les personnes apprenantes suivent tant qu’aucune n’a de résultat.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as 450 or 450.00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez 450 ou 450,00.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>la modification de l’offre %1</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Enregistré. Ctrl+Z pour annuler.</translation>
    </message>
    <message>
        <source>Remove the offering</source>
        <translation>Supprimer l’offre</translation>
    </message>
    <message>
        <source>%1 has no cohorts and is removed. Ctrl+Z brings it back.</source>
        <translation>L’offre %1 n’a aucune cohorte et sera supprimée. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>la suppression de l’offre %1</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>L’offre %1 a été supprimée.</translation>
    </message>
    <message>
        <source>Completion cap, &amp;weeks</source>
        <translation>Délai maximal, en &amp;semaines</translation>
    </message>
</context>
<context>
    <name>credence::OfferingsPage</name>
    <message>
        <source>New offering</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>No offerings yet</source>
        <translation>Aucune offre pour l’instant</translation>
    </message>
    <message>
        <source>When a micro-credential is approved, it can be offered as often as you like without new approval. Choose it, give the first cohort its dates, and enrol learners.</source>
        <translation>Une fois approuvé, un microtitre peut être offert aussi souvent que vous le voulez, sans nouvelle approbation. Choisissez-le, donnez ses dates à la première cohorte et inscrivez des personnes apprenantes.</translation>
    </message>
    <message>
        <source>See what is on its way</source>
        <translation>Voir ce qui est en cours</translation>
    </message>
    <message>
        <source>&amp;New offering…</source>
        <translation>&amp;Nouvelle offre…</translation>
    </message>
    <message>
        <source>&amp;Details of the offering…</source>
        <translation>&amp;Détails de l’offre…</translation>
    </message>
    <message>
        <source>Learners over the &amp;limit…</source>
        <translation>Personnes &amp;hors délai…</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Offres</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>offerings</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n personne apprenante</numerusform>
            <numerusform>%n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 net this year</source>
        <comment>an amount</comment>
        <translation>%1 net cette année</translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation>Ce fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>Nobody passed the final date without a recorded result.</source>
        <translation>Personne n’a dépassé la date limite sans résultat consigné.</translation>
    </message>
    <message>
        <source>Add a co&amp;hort…</source>
        <translation>Ajouter une coh&amp;orte…</translation>
    </message>
    <message>
        <source>Mone&amp;y…</source>
        <translation>&amp;Finances…</translation>
    </message>
    <message>
        <source>To the r&amp;oster</source>
        <translation>À la liste de &amp;classe</translation>
    </message>
</context>
<context>
    <name>credence::OfficeWords</name>
    <message>
        <source>adding a word to the office dictionary</source>
        <translation>l’ajout d’un mot au dictionnaire du bureau</translation>
    </message>
    <message>
        <source>taking a word out of the office dictionary</source>
        <translation>le retrait d’un mot du dictionnaire du bureau</translation>
    </message>
    <message>
        <source>“%1” is in the office dictionary now, for everybody.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans le dictionnaire du bureau, pour tout le monde.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the office dictionary.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans le dictionnaire du bureau.</translation>
    </message>
</context>
<context>
    <name>credence::OsapForm</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>public or private?</source>
        <translation>public ou privé?</translation>
    </message>
    <message>
        <source>state of the agreement</source>
        <translation>état de l’entente</translation>
    </message>
    <message>
        <source>partners</source>
        <comment>subject of a consultation</comment>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>stack</source>
        <comment>subject of a consultation</comment>
        <translation>parcours</translation>
    </message>
    <message>
        <source>codes</source>
        <comment>subject of a consultation</comment>
        <translation>codes</translation>
    </message>
    <message>
        <source>about</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>OSAP &amp; partners</source>
        <translation>RAFEO et partenaires</translation>
    </message>
    <message>
        <source>Whether the Ministry is asked, who takes part, and whom you have talked to.</source>
        <translation>Indiquez si une demande est faite au Ministère, qui participe et qui vous avez consulté.</translation>
    </message>
    <message>
        <source>+ Add a partner…</source>
        <translation>+ Ajouter un partenaire…</translation>
    </message>
    <message>
        <source>+ Log a consultation with…</source>
        <translation>+ Consigner une consultation avec…</translation>
    </message>
    <message>
        <source>&amp;OSAP eligibility</source>
        <translation>Admissibilité au &amp;RAFEO</translation>
    </message>
    <message>
        <source>Sought: the Ministry decides after the university has approved</source>
        <translation>Visée&#xa0;: le Ministère décide une fois que l’université a approuvé</translation>
    </message>
    <message>
        <source>Not sought</source>
        <translation>Non visée</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Most learners pay from savings or through their employer; OSAP is not a significant factor in enrolment (framework §3c and Appendix 2, April 2025). It must be decided before you submit, because the route depends on it.</source>
        <translation>La plupart des personnes apprenantes paient à même leurs économies ou par l’entremise de leur employeur; le RAFEO n’est pas un facteur important d’inscription (cadre, art.&#xa0;3c et annexe&#xa0;2, avril 2025). La question doit être tranchée avant la soumission, car le cheminement en dépend.</translation>
    </message>
    <message>
        <source>OSAP must be decided &amp;before the first delivery</source>
        <translation>Décision sur le RAFEO requise &amp;avant la première prestation</translation>
    </message>
    <message>
        <source>What the Ministry understands by a micro-credential: rapid, granular learning that may be tailored to an employer’s need, made with partners, and stacked.</source>
        <translation>Ce que le Ministère entend par microtitre&#xa0;: un apprentissage rapide et ciblé, qui peut être adapté aux besoins d’un employeur, conçu avec des partenaires et cumulable.</translation>
    </message>
    <message>
        <source>Industry &amp;partners</source>
        <translation>Partenaires du &amp;milieu</translation>
    </message>
    <message>
        <source>Public or private, none is fine. Worth exploring above all in healthcare, technology and manufacturing: about one learner in three comes through their employer (framework §3e, April 2025).</source>
        <translation>Publics ou privés; il peut n’y en avoir aucun. À explorer surtout en santé, en technologie et en fabrication&#xa0;: environ une personne apprenante sur trois vient par l’entremise de son employeur (cadre, art.&#xa0;3e, avril 2025).</translation>
    </message>
    <message>
        <source>&amp;Consultations</source>
        <translation>&amp;Consultations</translation>
    </message>
    <message>
        <source>OAPSI advises on partners, stacks and codes: apsi@carleton.ca. Log here when you have talked to them.</source>
        <translation>L’OAPSI conseille sur les partenaires, les parcours et les codes&#xa0;: apsi@carleton.ca. Consignez ici vos échanges.</translation>
    </message>
    <message>
        <source>Remove partner %1</source>
        <translation>Retirer le partenaire %1</translation>
    </message>
    <message>
        <source>takes part in…</source>
        <translation>participe à…</translation>
    </message>
    <message>
        <source>Roles of partner %1: %2</source>
        <translation>Rôles du partenaire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove consultation %1</source>
        <translation>Retirer la consultation %1</translation>
    </message>
</context>
<context>
    <name>credence::OverLimitDialog</name>
    <message>
        <source>Passed the final date without a recorded result</source>
        <translation>Date limite dépassée sans résultat consigné</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Whoever did not finish by their final date fails automatically on the day after. Was a completion merely not recorded yet? Take the tick away and record the result in the roster.</source>
        <translation>Toute personne qui n’a pas terminé à sa date limite échoue automatiquement le lendemain. Une réussite n’a simplement pas encore été consignée? Décochez la personne et consignez le résultat dans la liste de classe.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Final date</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Microtitre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Learners who passed their final date</source>
        <translation>Personnes apprenantes qui ont dépassé leur date limite</translation>
    </message>
    <message>
        <source>Recorded as “%1” on the day after the final date, in one act that Ctrl+Z takes back.</source>
        <translation>Consigné comme «&#xa0;%1&#xa0;» le lendemain de la date limite, en une seule action que Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Show in the roster</source>
        <translation>Afficher dans la liste de classe</translation>
    </message>
    <message>
        <source>Choose a learner first.</source>
        <translation>Choisissez d’abord une personne apprenante.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Record %n as failed – time limit</source>
        <translation>
            <numerusform>Consigner %n échec – délai dépassé</numerusform>
            <numerusform>Consigner %n échecs – délai dépassé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recording %n time limit(s)</source>
        <translation>
            <numerusform>la consignation de %n délai dépassé</numerusform>
            <numerusform>la consignation de %n délais dépassés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) recorded as failed by the time limit. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n échec pour délai dépassé consigné. Ctrl+Z pour annuler.</numerusform>
            <numerusform>%n échecs pour délai dépassé consignés. Ctrl+Z pour annuler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::PipelineCard</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Propositions par étape</translation>
    </message>
</context>
<context>
    <name>credence::PlainHint</name>
    <message>
        <source>Hide the suggestions</source>
        <translation>Masquer les suggestions</translation>
    </message>
    <message>
        <source>Show the suggestions</source>
        <translation>Afficher les suggestions</translation>
    </message>
</context>
<context>
    <name>credence::PlanTimeline</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>credence::PlannerCard</name>
    <message>
        <source>&amp;Back from a start</source>
        <translation>À re&amp;bours d’un début</translation>
    </message>
    <message>
        <source>Forwar&amp;d from a submission</source>
        <translation>À partir d’une &amp;soumission</translation>
    </message>
    <message>
        <source>Plan back from a start date</source>
        <translation>Planifier à rebours d’une date de début</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>Pr&amp;oposition</translation>
    </message>
    <message>
        <source>&amp;First day of delivery</source>
        <translation>Pre&amp;mier jour de prestation</translation>
    </message>
    <message>
        <source>S&amp;ubmitted on</source>
        <translation>So&amp;umise le</translation>
    </message>
    <message>
        <source>&amp;OSAP</source>
        <translation>RA&amp;FEO</translation>
    </message>
    <message>
        <source>Plan back from the earliest first day that can still be met</source>
        <translation>Planifier à rebours du premier jour le plus proche encore réalisable</translation>
    </message>
    <message>
        <source>Use this start in the proposal</source>
        <translation>Utiliser ce début dans la proposition</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Plan forward from a submission</source>
        <translation>Planifier à partir d’une soumission</translation>
    </message>
    <message>
        <source>Taken up again on</source>
        <translation>Reprise le</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Cette date n’existe pas.</translation>
    </message>
    <message>
        <source>Give the day it is submitted</source>
        <translation>Indiquez le jour de la soumission</translation>
    </message>
    <message>
        <source>Give a first day of delivery</source>
        <translation>Indiquez un premier jour de prestation</translation>
    </message>
    <message>
        <source>First day from %1</source>
        <translation>Premier jour dès le %1</translation>
    </message>
    <message>
        <source>Earliest start %1</source>
        <translation>Début au plus tôt le %1</translation>
    </message>
    <message>
        <source>the first day of %1</source>
        <translation>la modification du premier jour de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 begins on %2 now. Ctrl+Z takes it back.</source>
        <translation>%1 commence maintenant le %2. Ctrl+Z pour annuler.</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Aucune proposition</translation>
    </message>
    <message>
        <source>Show the open proposals</source>
        <translation>Afficher les propositions actives</translation>
    </message>
    <message>
        <source>No open proposal has these words.</source>
        <translation>Aucune proposition active ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>credence::PolicyDifferenceTable</name>
    <message>
        <source>No difference from the shipped policy.</source>
        <translation>Aucune différence avec les règles fournies.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the shipped policy</source>
        <translation>
            <numerusform>%n différence avec les règles fournies</numerusform>
            <numerusform>%n différences avec les règles fournies</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs from the shipped policy</source>
        <translation>Ce qui diffère des règles fournies</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
</context>
<context>
    <name>credence::PreviewDialog</name>
    <message>
        <source>Printed pages</source>
        <translation>Pages imprimées</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), Letter</source>
        <translation>
            <numerusform>%n page, format lettre</numerusform>
            <numerusform>%n pages, format lettre</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>credence::PreviewPanel</name>
    <message>
        <source>New offering</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>No proposal is chosen</source>
        <translation>Aucune proposition n’est choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to see where it stands.</source>
        <translation>Choisissez-en une dans la liste pour voir où elle en est.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Proposal file for e-mail…</source>
        <translation>Fichier de proposition pour courriel…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>· median here is %1</source>
        <translation>· médiane ici&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen proposal</source>
        <translation>La proposition choisie</translation>
    </message>
</context>
<context>
    <name>credence::PreviewTable</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… et %n autre ligne</numerusform>
            <numerusform>… et %n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 has not come yet. The line was left out.</source>
        <translation>Ligne %1&#xa0;: la date du %2 est à venir. La ligne a été omise.</translation>
    </message>
</context>
<context>
    <name>credence::PrivacyPanel</name>
    <message>
        <source>Look what would be removed</source>
        <translation>Voir ce qui serait supprimé</translation>
    </message>
    <message>
        <source>Remove the names…</source>
        <translation>Supprimer les noms…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Names of learners can be aliases. This rule says how long names and contacts are kept; results, dates and counts stay. Nothing is removed by itself.</source>
        <translation>Les noms des personnes apprenantes peuvent être des pseudonymes. Cette règle fixe combien de temps les noms et les coordonnées sont conservés; les résultats, les dates et les nombres restent. Rien n’est supprimé automatiquement.</translation>
    </message>
    <message>
        <source>Remove names of learners … &amp;months after their cohort ended</source>
        <translation>Supprimer les noms des personnes apprenantes … &amp;mois après la fin de leur cohorte</translation>
    </message>
    <message>
        <source>Kept with the office file.</source>
        <translation>Conservé avec le fichier du bureau.</translation>
    </message>
    <message>
        <source>Remove names</source>
        <translation>Supprimer les noms</translation>
    </message>
    <message numerus="yes">
        <source>Name and contact of %n learner(s) leave the office file for ever. This cannot be undone. Backups keep them until they are thinned.</source>
        <translation>
            <numerusform>Le nom et les coordonnées de %n personne apprenante seront supprimés définitivement du fichier du bureau. Cette action est irréversible. Les copies de sauvegarde les gardent jusqu’à ce qu’elles soient elles-mêmes éliminées.</numerusform>
            <numerusform>Les noms et les coordonnées de %n personnes apprenantes seront supprimés définitivement du fichier du bureau. Cette action est irréversible. Les copies de sauvegarde les gardent jusqu’à ce qu’elles soient elles-mêmes éliminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removing names</source>
        <translation>Suppression des noms</translation>
    </message>
</context>
<context>
    <name>credence::PromotionCard</name>
    <message>
        <source>Promotional text</source>
        <translation>Texte promotionnel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;For the page of</source>
        <translation>&amp;Pour la page de</translation>
    </message>
    <message>
        <source>The whole stack</source>
        <translation>Tout le parcours</translation>
    </message>
    <message>
        <source>With two members there is a text here.</source>
        <translation>Le texte s’affiche ici à partir de deux membres.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>credence::ProposalEditor</name>
    <message>
        <source>Proposal template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>New offering</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>Partie s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Previous part</source>
        <translation>Partie p&amp;récédente</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>&amp;Vérification suivante</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Compare revisions…</source>
        <translation>&amp;Comparer les révisions…</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>&amp;Soumettre…</translation>
    </message>
    <message>
        <source>The proposal was deleted elsewhere.</source>
        <translation>La proposition a été supprimée ailleurs.</translation>
    </message>
    <message>
        <source>Submitted; the text is frozen as a revision.</source>
        <translation>Proposition soumise; le texte est figé comme révision.</translation>
    </message>
    <message>
        <source>Submitted; it is with %1 now.</source>
        <translation>Proposition soumise; elle est maintenant à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Every change is saved as you type</source>
        <translation>Enregistré au fur et à mesure</translation>
    </message>
    <message>
        <source>Untitled proposal</source>
        <translation>Proposition sans titre</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <comment>a time, or a date</comment>
        <translation>ébauche enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <comment>button to the part before</comment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <comment>button to the next part</comment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>There is nothing to compare with before the first submission.</source>
        <translation>Il n’y a rien à comparer avant la première soumission.</translation>
    </message>
    <message>
        <source>Revision %1 of %2</source>
        <comment>number and date</comment>
        <translation>Révision %1 du %2</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>Edit after approval</source>
        <translation>Modifier après l’approbation</translation>
    </message>
    <message>
        <source>This proposal is approved. A change of name, hours, weeks, modality, skills or assessment may need approval again: ask OAPSI if re-approval is needed. What was approved is kept as it was.</source>
        <translation>Cette proposition est approuvée. Un changement au nom, aux heures, aux semaines, à la modalité, aux habiletés ou à l’évaluation peut exiger une nouvelle approbation&#xa0;: demandez à l’OAPSI si c’est le cas. La version approuvée est conservée telle quelle.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 / 7</source>
        <comment>parts filled in without an error</comment>
        <translation>%1 / 7</translation>
    </message>
    <message numerus="yes">
        <source>%n of 7 parts filled in without an error</source>
        <translation>
            <numerusform>%n partie sur 7 remplie sans erreur</numerusform>
            <numerusform>%n parties sur 7 remplies sans erreur</numerusform>
        </translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>À partir d’ici</translation>
    </message>
    <message>
        <source>If submitted today</source>
        <translation>Si vous soumettez aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing more to come.</source>
        <translation>Plus aucune étape à venir.</translation>
    </message>
    <message>
        <source>Look it over once more, then submit it</source>
        <translation>Relisez une dernière fois, puis soumettez</translation>
    </message>
    <message>
        <source>First mend: %1</source>
        <comment>list of findings that block</comment>
        <translation>À corriger d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Submit to %1</source>
        <comment>a stage</comment>
        <translation>Soumettre à&#xa0;: %1</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <comment>button to the part before, where there is no room for its name</comment>
        <translation>‹ Retour</translation>
    </message>
</context>
<context>
    <name>credence::ProposalListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Course name</source>
        <translation>Nom du cours</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>OSAP</source>
        <translation>RAFEO</translation>
    </message>
    <message>
        <source>First delivery</source>
        <translation>1re prestation</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
</context>
<context>
    <name>credence::ProposalOffer</name>
    <message>
        <source>%1 is a proposal. Make or open the office file that it belongs to; you are then asked whether to import it.</source>
        <translation>%1 est une proposition. Créez ou ouvrez le fichier du bureau auquel elle appartient; on vous demandera alors s’il faut l’importer.</translation>
    </message>
    <message>
        <source>%1 was not imported: the office file “%2” can only be read.</source>
        <translation>%1 n’a pas été importé&#xa0;: le fichier du bureau «&#xa0;%2&#xa0;» est en lecture seule.</translation>
    </message>
    <message>
        <source>Import a proposal</source>
        <translation>Importer une proposition</translation>
    </message>
    <message>
        <source>Import “%1” as a draft into the office file “%2”?</source>
        <translation>Importer «&#xa0;%1&#xa0;» comme ébauche dans le fichier du bureau «&#xa0;%2&#xa0;»?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Importing a proposal</source>
        <translation>Importation d’une proposition</translation>
    </message>
    <message>
        <source>%1 was imported as the draft %2.</source>
        <translation>%1 est importé comme ébauche (%2).</translation>
    </message>
    <message>
        <source>%1 is in this office file already; nothing was changed.</source>
        <translation>%1 se trouve déjà dans ce fichier du bureau; rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>credence::ProposalPicker</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>credence::ProposalsPage</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>No proposal fits</source>
        <translation>Aucune proposition trouvée</translation>
    </message>
    <message>
        <source>Nothing fits this filter. Take words away, choose another view, or begin a new proposal.</source>
        <translation>Rien ne correspond à ce filtre. Retirez des mots, choisissez une autre vue ou commencez une nouvelle proposition.</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Aucune proposition pour l’instant</translation>
    </message>
    <message>
        <source>Begin one: a title is enough. Or import what you have: proposal files that came by e-mail, or a table (CSV, TSV) with a program in each row.</source>
        <translation>Commencez-en une&#xa0;: un titre suffit. Vous pouvez aussi importer ce que vous avez déjà&#xa0;: des fichiers de proposition reçus par courriel, ou un tableau (CSV, TSV) où chaque ligne est un programme.</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl N new · Ctrl D duplicate</source>
        <translation>Entrée&#xa0;: ouvrir · Ctrl N&#xa0;: nouvelle · Ctrl D&#xa0;: dupliquer</translation>
    </message>
    <message>
        <source>&amp;New proposal</source>
        <translation>&amp;Nouvelle proposition</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>De&amp;lete draft</source>
        <translation>&amp;Supprimer l’ébauche</translation>
    </message>
    <message>
        <source>&amp;All proposals</source>
        <translation>&amp;Toutes les propositions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n actives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichées</translation>
    </message>
    <message>
        <source>copying a proposal</source>
        <translation>la copie d’une proposition</translation>
    </message>
    <message>
        <source>%1 is a copy as a draft. Ctrl+Z takes it back.</source>
        <translation>%1 est une copie à l’état d’ébauche. Ctrl+Z annule la copie.</translation>
    </message>
    <message>
        <source>deleting a draft</source>
        <translation>la suppression d’une ébauche</translation>
    </message>
    <message>
        <source>%1 was deleted. Ctrl+Z brings it back.</source>
        <translation>L’ébauche %1 a été supprimée. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Proposal files (*.mcproposal)</source>
        <translation>Fichiers de proposition (*.mcproposal)</translation>
    </message>
    <message>
        <source>Export proposal</source>
        <translation>Exporter la proposition</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>Importer des propositions</translation>
    </message>
    <message>
        <source>Proposals and tables (*.mcproposal *.csv *.tsv *.txt)</source>
        <translation>Propositions et tableaux (*.mcproposal *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Importing proposals</source>
        <translation>Importation de propositions</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) imported</source>
        <translation>
            <numerusform>%n ébauche importée</numerusform>
            <numerusform>%n ébauches importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The rows that were refused are listed under Details; nothing of them was kept.</source>
        <translation>Les lignes refusées figurent dans Détails; rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Conserver cette vue</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nom de la vue&#xa0;:</translation>
    </message>
</context>
<context>
    <name>credence::RationaleForm</name>
    <message>
        <source>For those who approve: why this micro-credential, why here and why now. It is not the summary again.</source>
        <translation>Pour les personnes qui approuvent&#xa0;: pourquoi ce microtitre, pourquoi ici et pourquoi maintenant. Ne répétez pas le résumé.</translation>
    </message>
    <message>
        <source>&amp;Rationale</source>
        <translation>J&amp;ustification</translation>
    </message>
    <message>
        <source>&amp;Labour-market need</source>
        <translation>&amp;Besoin du marché du travail</translation>
    </message>
    <message>
        <source>Which employers ask for it, and how do you know? Postings, letters, a survey, a partner.</source>
        <translation>Quels employeurs le demandent, et comment le savez-vous? Offres d’emploi, lettres, sondage, partenaire.</translation>
    </message>
</context>
<context>
    <name>credence::ReadinessCard</name>
    <message>
        <source>OSAP: not submitted yet. It can run all the same.</source>
        <translation>RAFEO&#xa0;: dossier pas encore soumis. L’offre peut avoir lieu quand même.</translation>
    </message>
    <message>
        <source>OSAP: a decision was expected by %1. Ask OAPSI.</source>
        <translation>RAFEO&#xa0;: une décision était attendue d’ici le %1. Informez-vous auprès de l’OAPSI.</translation>
    </message>
    <message>
        <source>OSAP: decision expected %1 to %2.</source>
        <translation>RAFEO&#xa0;: décision attendue du %1 au %2.</translation>
    </message>
    <message>
        <source>OSAP: eligible since %1.</source>
        <translation>RAFEO&#xa0;: admissible depuis le %1.</translation>
    </message>
    <message>
        <source>OSAP: not eligible, it began before %1.</source>
        <translation>RAFEO&#xa0;: non admissible, début antérieur au %1.</translation>
    </message>
    <message>
        <source>OSAP: the Ministry said no on %1.</source>
        <translation>RAFEO&#xa0;: refus du Ministère le %1.</translation>
    </message>
    <message>
        <source>Ready to deliver</source>
        <translation>Prêt à offrir</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done of required</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Final deadline told in</source>
        <translation>Date limite annoncée dans</translation>
    </message>
    <message>
        <source>After the Ministry’s decision</source>
        <translation>Après la décision du Ministère</translation>
    </message>
    <message>
        <source>Publicity, not required</source>
        <translation>Promotion (facultative)</translation>
    </message>
    <message>
        <source>Copy the words for a place</source>
        <translation>Copier le texte destiné à un endroit</translation>
    </message>
    <message>
        <source>Words for: %1</source>
        <translation>Texte pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · hide</source>
        <extracomment>%1 is &quot;3 of 5&quot;</extracomment>
        <translation>%1 · masquer</translation>
    </message>
    <message>
        <source>%1 · show</source>
        <translation>%1 · afficher</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Not live yet</source>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <source>Show section %1 of the framework</source>
        <translation>Afficher l’article&#xa0;%1 du cadre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things to do</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>late, by %1</source>
        <translation>en retard (%1)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>Change the day: %1, %2</source>
        <translation>Modifier le jour&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Say on which day: %1, %2</source>
        <translation>Indiquer le jour&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Say on which day it was done</source>
        <translation>Indiquer le jour de réalisation</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of things to do</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is required is done.</source>
        <translation>Tout ce qui est exigé est fait.</translation>
    </message>
    <message>
        <source>Still open: %1. The first is due by %2.</source>
        <extracomment>%1 is a list of things to do, %2 a date</extracomment>
        <translation>Reste à faire&#xa0;: %1. Première échéance&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Reste à faire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last day a learner can apply: %1.</source>
        <translation>Dernier jour pour demander le RAFEO&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last day to apply is the last day of each learner’s own study period.</source>
        <translation>Le dernier jour pour demander le RAFEO est le dernier jour de la période d’études de chaque personne apprenante.</translation>
    </message>
    <message>
        <source>ticking “%1”</source>
        <translation>la coche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Fait le</translation>
    </message>
    <message>
        <source>Copied. Tick “%1” when it is told there.</source>
        <translation>Copié. Cochez «&#xa0;%1&#xa0;» une fois la date annoncée à cet endroit.</translation>
    </message>
    <message>
        <source>taking the tick from “%1”</source>
        <translation>le retrait de la coche «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>credence::RecordModel</name>
    <message>
        <source>“%1” is no date that exists. Write it as 2026-01-23.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date valide. Écrivez-la ainsi&#xa0;: 2026-01-23.</translation>
    </message>
    <message>
        <source>“%1” cannot be left empty.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être vide.</translation>
    </message>
</context>
<context>
    <name>credence::RecordTable</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>la modification (%1)</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>l’ajout (%1)</translation>
    </message>
    <message>
        <source>Added. Type over the name in the table.</source>
        <translation>Ajouté. Remplacez le nom dans le tableau.</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>la suppression (%1)</translation>
    </message>
    <message>
        <source>%1 was removed. Ctrl+Z brings it back.</source>
        <translation>Suppression&#xa0;: %1. Ctrl+Z pour rétablir.</translation>
    </message>
    <message>
        <source>Nothing is entered here yet. Begin with “%1”.</source>
        <translation>Rien n’est encore saisi ici. Commencez par «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>credence::ReminderBell</name>
    <message>
        <source>No reminders</source>
        <translation>Aucun rappel</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>credence::ReminderPanel</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fait</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>À &amp;demain</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>D’une &amp;semaine</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to think of. What falls due within %n day(s) stands here.</source>
        <translation>
            <numerusform>Rien à signaler. Ce qui arrive à échéance d’ici %n jour s’affiche ici.</numerusform>
            <numerusform>Rien à signaler. Ce qui arrive à échéance d’ici %n jours s’affiche ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::Reminders</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a date, %2 &quot;in 4 days&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to think of</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that fall due</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>snoozing a reminder</source>
        <translation>la remise d’un rappel</translation>
    </message>
    <message>
        <source>finishing a reminder</source>
        <translation>le traitement d’un rappel</translation>
    </message>
</context>
<context>
    <name>credence::RemindersPanel</name>
    <message>
        <source>&amp;Remind me of what falls due</source>
        <translation>Me &amp;rappeler les échéances</translation>
    </message>
    <message>
        <source>A reminder shows once, in the window and as a message of the desktop. It can be put off, or marked as done. What is set here is for this user on this machine.</source>
        <translation>Un rappel s’affiche une seule fois, dans la fenêtre et comme notification de l’ordinateur. On peut le remettre ou le marquer comme fait. Ces réglages ne valent que pour vous, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Days ahead</source>
        <translation>Jours à l’a&amp;vance</translation>
    </message>
</context>
<context>
    <name>credence::RestingStrip</name>
    <message>
        <source>Not offered for two years, to review or retire:</source>
        <translation>Sans offre depuis deux ans, à revoir ou à fermer&#xa0;:</translation>
    </message>
    <message>
        <source>%1, last day %2</source>
        <comment>name of a micro-credential, date</comment>
        <translation>%1, dernier jour&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>micro-credentials</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ResultsDialog</name>
    <message>
        <source>Import results</source>
        <translation>Importer des résultats</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nothing is kept before you press the button. Only pass or fail is taken; numbers are read with a pass mark and forgotten.</source>
        <translation>Rien n’est enregistré avant que vous n’appuyiez sur le bouton. Seule la réussite ou l’échec est retenu; les nombres sont comparés à une note de passage, puis oubliés.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Results stand in</source>
        <translation>Résultats dans la &amp;colonne</translation>
    </message>
    <message>
        <source>&amp;A number is a pass from</source>
        <translation>Un nombre vaut une &amp;réussite dès</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Results that will change</source>
        <translation>Résultats qui changeront</translation>
    </message>
    <message>
        <source>Other mapping…</source>
        <translation>Autre correspondance…</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Choisir une correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say nothing new.</source>
        <translation>
            <numerusform>%n ligne n’apporte rien de nouveau.</numerusform>
            <numerusform>%n lignes n’apportent rien de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because it looks like a student number, which is never kept: %1.</source>
        <translation>Omis, car cela ressemble à un numéro étudiant, qui n’est jamais conservé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n result(s)</source>
        <translation>
            <numerusform>Enregistrer %n résultat</numerusform>
            <numerusform>Enregistrer %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Or choose the column above, under “Results stand in”.</source>
        <translation>%1
Vous pouvez aussi choisir la colonne ci-dessus, sous «&#xa0;Résultats dans la colonne&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>importing %n result(s)</source>
        <translation>
            <numerusform>l’importation de %n résultat</numerusform>
            <numerusform>l’importation de %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) saved. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n résultat enregistré. Ctrl+Z annule l’importation.</numerusform>
            <numerusform>%n résultats enregistrés. Ctrl+Z annule l’importation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken.</source>
        <translation>
            <numerusform>%n ligne non retenue.</numerusform>
            <numerusform>%n lignes non retenues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ReviewForm</name>
    <message>
        <source>Review &amp; submit</source>
        <translation>Relire et soumettre</translation>
    </message>
    <message>
        <source>A last look. Only what must be fixed stands in the way; warnings and advice do not, and can be answered in the Checks with “Yes, because …”.</source>
        <translation>Un dernier coup d’œil. Seul ce qui doit être corrigé bloque la soumission; les avertissements et les conseils ne la bloquent pas, et on peut y répondre dans les Vérifications par «&#xa0;Oui, parce que…&#xa0;».</translation>
    </message>
    <message>
        <source>S&amp;ubmitted by</source>
        <translation>So&amp;umise par</translation>
    </message>
    <message>
        <source>&amp;Date of submission</source>
        <translation>&amp;Date de soumission</translation>
    </message>
    <message>
        <source>Credence records the submission and each decision that follows, with who and when. A record is not a signature: the decisions are taken by the people and committees themselves. The text is frozen as a numbered revision.</source>
        <translation>Credence consigne la soumission et chaque décision qui suit, avec le nom de la personne et la date. Une entrée n’est pas une signature&#xa0;: ce sont les personnes et les comités qui décident. Le texte est figé comme révision numérotée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n answered</source>
        <comment>what is open; how many findings have an answer</comment>
        <translation>
            <numerusform>%1 · %n réponse</numerusform>
            <numerusform>%1 · %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>The route depends on OSAP: decide under “OSAP &amp; partners” whether eligibility is sought.</source>
        <translation>Le cheminement dépend du RAFEO&#xa0;: précisez dans «&#xa0;RAFEO et partenaires&#xa0;» si l’admissibilité est visée.</translation>
    </message>
    <message>
        <source>Route in CourseLeaf: %1. No approval follows.</source>
        <translation>Cheminement dans CourseLeaf&#xa0;: %1. Aucune approbation ne suit.</translation>
    </message>
    <message>
        <source>Route in CourseLeaf: %1. It goes to %2.</source>
        <comment>route; the stages in order</comment>
        <translation>Cheminement dans CourseLeaf&#xa0;: %1. Étapes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien en suspens.</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Enregistrer une copie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>A&amp;ttachments</source>
        <translation>Pièces join&amp;tes</translation>
    </message>
    <message>
        <source>Letters, a syllabus, minutes: choose files or drop them here. They are kept inside the office file, at most 25 MiB each.</source>
        <translation>Lettres, plan de cours, procès-verbal&#xa0;: choisissez des fichiers ou déposez-les ici. Ils sont conservés dans le fichier du bureau, à raison d’au plus 25&#xa0;Mio chacun.</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation>Ajouter des pièces jointes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Only an &amp;idea so far, to talk about</source>
        <translation>Simple &amp;idée pour l’instant, à discuter</translation>
    </message>
</context>
<context>
    <name>credence::RosterCard</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Liste de classe</translation>
    </message>
    <message>
        <source>Names may be aliases. Certificates are generated by Brightspace; only the day is recorded.</source>
        <translation>Les noms peuvent être des pseudonymes. Brightspace produit les certificats; seul le jour est consigné ici.</translation>
    </message>
    <message>
        <source>No cohort yet</source>
        <translation>Aucune cohorte pour l’instant</translation>
    </message>
    <message>
        <source>A cohort has a first and a last day; learners are enrolled in it.</source>
        <translation>Une cohorte a un premier et un dernier jour; on y inscrit les personnes apprenantes.</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Aucune inscription pour l’instant</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet, import the registrations, or add learners one by one.</source>
        <translation>Collez des lignes d’une feuille de calcul, importez les inscriptions ou ajoutez les personnes une à une.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Other cohorts</source>
        <translation>Autres cohortes</translation>
    </message>
    <message>
        <source>Learners of the cohort</source>
        <translation>Personnes apprenantes de la cohorte</translation>
    </message>
    <message>
        <source>Add a cohort…</source>
        <translation>Ajouter une cohorte…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Rows that were copied in a spreadsheet; they are shown before they are taken.</source>
        <translation>Des lignes copiées dans une feuille de calcul; elles s’affichent avant d’être retenues.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Registrations…</source>
        <translation>&amp;Inscriptions…</translation>
    </message>
    <message>
        <source>Re&amp;sults…</source>
        <translation>Rés&amp;ultats…</translation>
    </message>
    <message>
        <source>Notice…</source>
        <translation>Avis…</translation>
    </message>
    <message>
        <source>More for the chosen learner</source>
        <translation>Autres actions pour la personne choisie</translation>
    </message>
    <message>
        <source>&amp;Change the learner…</source>
        <translation>&amp;Modifier la fiche…</translation>
    </message>
    <message>
        <source>&amp;Transcript request…</source>
        <translation>Demande de re&amp;levé de notes…</translation>
    </message>
    <message>
        <source>Re&amp;move, entered by mistake…</source>
        <translation>&amp;Retirer (saisie par erreur)…</translation>
    </message>
    <message>
        <source>Import registrations…</source>
        <translation>Importer les inscriptions…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>title of a roster: a micro-credential and how its learners register, or which cohort</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>rolling registration</source>
        <translation>inscription continue</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) were not told of the time limit yet.</source>
        <translation>
            <numerusform>%n personne apprenante n’a pas encore été avisée du délai maximal.</numerusform>
            <numerusform>%n personnes apprenantes n’ont pas encore été avisées du délai maximal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, à partir du %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n cohorte</numerusform>
            <numerusform>%n cohortes</numerusform>
        </translation>
    </message>
    <message>
        <source>a learner</source>
        <translation>personne apprenante</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>la modification (%1)</translation>
    </message>
    <message>
        <source>%1 passed on %2. Another day? Change it under “On”.</source>
        <translation>%1&#xa0;: réussi le %2. Un autre jour? Changez-le sous «&#xa0;Date&#xa0;».</translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation>Importer les inscriptions</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importer des résultats</translation>
    </message>
    <message>
        <source>Transcript request</source>
        <translation>Demande de relevé de notes</translation>
    </message>
    <message>
        <source>A request was answered on %1.</source>
        <translation>Une demande a reçu une réponse le %1.</translation>
    </message>
    <message>
        <source>Copy the answer and record the request</source>
        <translation>Copier la réponse et consigner la demande</translation>
    </message>
    <message>
        <source>recording a transcript request</source>
        <translation>la consignation d’une demande de relevé de notes</translation>
    </message>
    <message>
        <source>The request is recorded, and the answer is on the clipboard.</source>
        <translation>La demande est consignée et la réponse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Remove learners</source>
        <translation>Retirer des personnes apprenantes</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) are removed from the roster as if never entered. Did somebody leave? Then record the result “%1” instead.</source>
        <translation>
            <numerusform>%n personne apprenante sera retirée de la liste de classe comme si elle n’y avait jamais figuré. Quelqu’un a quitté la formation? Consignez plutôt le résultat «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n personnes apprenantes seront retirées de la liste de classe comme si elles n’y avaient jamais figuré. Quelqu’un a quitté la formation? Consignez plutôt le résultat «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n personne apprenante retirée. Ctrl+Z la rétablit.</numerusform>
            <numerusform>%n personnes apprenantes retirées. Ctrl+Z les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add learner…</source>
        <comment>a button with little room</comment>
        <translation>Ajouter…</translation>
    </message>
</context>
<context>
    <name>credence::RosterModel</name>
    <message>
        <source>Learner</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Must finish by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>nom supprimé</translation>
    </message>
    <message>
        <source>issued %1</source>
        <comment>a certificate; %1 is a date</comment>
        <translation>remis le %1</translation>
    </message>
    <message>
        <source>The personal final date, that day included.</source>
        <translation>La date limite personnelle, ce jour compris.</translation>
    </message>
    <message>
        <source>Told of the rule of automatic fail on %1.</source>
        <translation>Avis de la règle d’échec automatique donné le %1.</translation>
    </message>
    <message>
        <source>Not told of the rule of automatic fail yet.</source>
        <translation>L’avis de la règle d’échec automatique n’a pas encore été donné.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>“%1” is no date that exists. Write it as 2026-01-23.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date valide. Écrivez-la ainsi&#xa0;: 2026-01-23.</translation>
    </message>
    <message>
        <source>“%1” cannot be left empty.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A name or an alias. Student numbers are not kept.</source>
        <translation>Un nom ou un pseudonyme. Les numéros étudiants ne sont pas conservés.</translation>
    </message>
    <message>
        <source>The day on which the learner was told of the rule of automatic fail.</source>
        <translation>Le jour où la personne a été avisée de la règle d’échec automatique.</translation>
    </message>
    <message>
        <source>Card charges are counted on payments by credit card only.</source>
        <translation>Les frais de carte ne comptent que pour les paiements par carte de crédit.</translation>
    </message>
    <message>
        <source>The day of the result: completion, failing or withdrawal.</source>
        <translation>Le jour du résultat&#xa0;: réussite, échec ou abandon.</translation>
    </message>
    <message>
        <source>The day on which Brightspace generated the certificate. Only after a pass.</source>
        <translation>Le jour où Brightspace a produit le certificat. Seulement après une réussite.</translation>
    </message>
    <message>
        <source>Name and contact were removed by the office’s retention rule.</source>
        <translation>Le nom et les coordonnées ont été supprimés selon la règle de conservation du bureau.</translation>
    </message>
</context>
<context>
    <name>credence::RowNumber</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move or remove · Alt+Up, Alt+Down</source>
        <translation>Déplacer ou retirer · Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Number %1: move or remove</source>
        <translation>Numéro %1&#xa0;: déplacer ou retirer</translation>
    </message>
</context>
<context>
    <name>credence::RunningCard</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n personne apprenante</numerusform>
            <numerusform>%n personnes apprenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · rolling</source>
        <extracomment>%1 the name of a micro-credential</extracomment>
        <translation>%1 · inscription continue</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>%1 sur %2 ont terminé</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a cohort, %2 how far it is, %3 how many learners</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 · cohort %2</source>
        <extracomment>%1 the name of a micro-credential, %2 the number of its cohort</extracomment>
        <translation>%1 · cohorte %2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>semaine %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, ends on %4</source>
        <extracomment>%1 a cohort, %2 how far it is, %3 how many learners, %4 its last day</extracomment>
        <translation>%1&#xa0;: %2, %3, fin le %4</translation>
    </message>
    <message>
        <source>Running cohorts</source>
        <translation>Cohortes en cours</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 &quot;6 offerings&quot;, %2 &quot;83 learners&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offering(s)</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Offerings.</source>
        <translation>
            <numerusform>%n autre dans Offres.</numerusform>
            <numerusform>%n autres dans Offres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cohort runs now. Give an approved micro-credential an offering and a cohort under Offerings.</source>
        <translation>Aucune cohorte n’est en cours. Ajoutez une offre et une cohorte à un microtitre approuvé, dans Offres.</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <comment>in a heading</comment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::SafetyPanel</name>
    <message>
        <source>by hand</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>when it was closed</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>while idle</source>
        <translation>pendant une pause</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>avant une nouvelle version</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>The record of decisions was changed outside Credence at %1.</source>
        <translation>Le registre des décisions a été modifié hors de Credence (%1).</translation>
    </message>
    <message>
        <source>%1 does not stand where its records say.</source>
        <translation>L’étape de la proposition %1 ne concorde pas avec ses décisions consignées.</translation>
    </message>
    <message>
        <source>The search does not know all of %1.</source>
        <translation>La recherche ne connaît pas tout le contenu de la proposition %1.</translation>
    </message>
    <message>
        <source>A record refers to another that is not there: %1.</source>
        <translation>Une entrée renvoie à une autre qui n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is damaged at %1.</source>
        <translation>Le fichier est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Put back this backup…</source>
        <translation>Restaurer cette copie…</translation>
    </message>
    <message>
        <source>Check office file</source>
        <translation>Vérifier le fichier du bureau</translation>
    </message>
    <message>
        <source>Credence backs the office file up by itself, on closing, when idle and before anything that changes much. The copies are in %1</source>
        <translation>Credence sauvegarde lui-même le fichier du bureau à la fermeture, pendant les pauses et avant toute modification importante. Les copies se trouvent dans %1</translation>
    </message>
    <message>
        <source>Back up the office file</source>
        <translation>Sauvegarder le fichier du bureau</translation>
    </message>
    <message>
        <source>Office %1.credence</source>
        <translation>Bureau %1.credence</translation>
    </message>
    <message>
        <source>Office files (*.credence)</source>
        <translation>Fichiers du bureau (*.credence)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A checked copy was written to %1</source>
        <translation>Une copie vérifiée a été enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checking the office file</source>
        <translation>Vérification du fichier du bureau</translation>
    </message>
    <message>
        <source>The office file is sound: %1 and %2 checked, the chain of records is unbroken.</source>
        <translation>Le fichier du bureau est en bon état. Éléments vérifiés&#xa0;: %1 et %2. La suite des entrées est intacte.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Keep the file as it is and put back the newest backup from before.</source>
        <translation>
            <numerusform>La vérification a relevé %n problème. Laissez le fichier tel quel et restaurez la copie de sauvegarde la plus récente qui le précède.</numerusform>
            <numerusform>La vérification a relevé %n problèmes. Laissez le fichier tel quel et restaurez la copie de sauvegarde la plus récente qui les précède.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Restaurer une copie de sauvegarde</translation>
    </message>
    <message>
        <source>The office goes back to %1. What was entered since then leaves the office; the present file is backed up first, so that this can be taken back.</source>
        <translation>Le bureau revient à son état du %1. Ce qui a été saisi depuis en disparaît; une copie du fichier actuel est faite d’abord, pour que vous puissiez revenir en arrière.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Where and how many</source>
        <translation>Où et combien</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made when the file is closed.</source>
        <translation>Il n’y a pas encore de copie. La première est faite à la fermeture du fichier.</translation>
    </message>
</context>
<context>
    <name>credence::ScheduleCard</name>
    <message>
        <source>Schedule</source>
        <translation>Calendrier des offres</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>Mois précédents</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Mois suivants</translation>
    </message>
    <message>
        <source>&amp;Eight months from this one</source>
        <translation>&amp;Huit mois à partir de ce mois-ci</translation>
    </message>
    <message>
        <source>The calendar &amp;year</source>
        <translation>L’année &amp;civile</translation>
    </message>
    <message>
        <source>The year &amp;before</source>
        <translation>Les douze derniers &amp;mois</translation>
    </message>
    <message>
        <source>Months shown: %1</source>
        <translation>Mois affichés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>credence::ScheduleView</name>
    <message>
        <source>Schedule of offerings</source>
        <translation>Calendrier des offres</translation>
    </message>
    <message>
        <source>no cohort in these months</source>
        <translation>aucune cohorte dans ces mois</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Offre</translation>
    </message>
</context>
<context>
    <name>credence::SearchField</name>
    <message>
        <source>Search proposals, codes, people…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Occupations, NOC 2021</source>
        <translation>Professions, CNP 2021</translation>
    </message>
    <message>
        <source>Fields of study, CIP 2021</source>
        <translation>Domaines d’études, CPE 2021</translation>
    </message>
    <message>
        <source>matched on “%1”</source>
        <translation>trouvé par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <comment>the keys that lead to the search field</comment>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search proposals, comments, people and codes, or choose what to do</source>
        <translation>Rechercher des propositions, des commentaires, des personnes et des codes, ou choisir une action</translation>
    </message>
    <message>
        <source>Nothing to do has these words.</source>
        <translation>Aucune action ne contient ces mots.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
</context>
<context>
    <name>credence::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Units and people</source>
        <translation>Unités et personnes</translation>
    </message>
    <message>
        <source>Approval chain</source>
        <translation>Chaîne d’approbation</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Fichier de règles</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Sauvegarde et vérification</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>É&amp;tablissement</translation>
    </message>
    <message>
        <source>Contact for &amp;support</source>
        <translation>Personne-&amp;ressource</translation>
    </message>
    <message>
        <source>Whom a unit asks about micro-credentials, at Carleton OAPSI, apsi@carleton.ca.</source>
        <translation>À qui une unité s’adresse au sujet des microtitres; à Carleton, l’OAPSI, apsi@carleton.ca.</translation>
    </message>
    <message>
        <source>Names fill forms and lists. They are never required, and nothing is sent to anybody.</source>
        <translation>Les noms alimentent les formulaires et les listes. Ils ne sont jamais exigés, et rien n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The policy that Credence ships is in force.</source>
        <translation>Les règles fournies avec Credence sont en vigueur.</translation>
    </message>
    <message>
        <source>In force from the file %1</source>
        <translation>En vigueur, d’après le fichier %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a policy file…</source>
        <translation>Choisir un fichier de règles…</translation>
    </message>
    <message>
        <source>Use the shipped policy</source>
        <translation>Utiliser les règles fournies</translation>
    </message>
    <message>
        <source>The shipped policy is in force from the next start.</source>
        <translation>Les règles fournies seront en vigueur au prochain démarrage.</translation>
    </message>
    <message>
        <source>changing a setting</source>
        <translation>la modification d’un paramètre</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>Choisir un fichier de règles</translation>
    </message>
    <message>
        <source>Policy files (*.json)</source>
        <translation>Fichiers de règles (*.json)</translation>
    </message>
    <message>
        <source>%1 is in force from the next start.</source>
        <translation>«&#xa0;%1&#xa0;» sera en vigueur au prochain démarrage.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Langue et couleurs</translation>
    </message>
    <message>
        <source>kept with the office file; reminders, language, colours and the choice of a policy file stay on this machine</source>
        <translation>conservés avec le fichier du bureau; les rappels, la langue, les couleurs et le choix d’un fichier de règles restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>Limits and stages in force</source>
        <translation>Limites et étapes en vigueur</translation>
    </message>
    <message>
        <source>As it stands on proposals. Empty takes the policy file’s name.</source>
        <translation>Tel qu’il figure sur les propositions. Si le champ est vide, le nom du fichier de règles s’applique.</translation>
    </message>
    <message>
        <source>The framework’s chain is fixed by the policy file. These stages are optional; a proposal walks them when they are on at its submission.</source>
        <translation>La chaîne d’approbation du cadre est fixée par le fichier de règles. Les étapes ci-dessous sont facultatives; une proposition y passe si elles sont activées au moment de sa soumission.</translation>
    </message>
</context>
<context>
    <name>credence::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>Filtrer la liste…</translation>
    </message>
    <message>
        <source>Narrow the list of keys</source>
        <translation>Filtrer la liste des raccourcis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What has no key of its own is found by its name: Ctrl+K.</source>
        <translation>Ce qui n’a pas de raccourci se trouve par son nom&#xa0;: Ctrl+K.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>To the next field, and back</source>
        <translation>Champ suivant, champ précédent</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Among rows, days, steps and pages</source>
        <translation>D’une ligne, d’un jour, d’une étape ou d’une page à l’autre</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Leave a list or a dialog</source>
        <translation>Quitter une liste ou une boîte de dialogue</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>To the field with the underlined letter</source>
        <translation>Champ dont la lettre est soulignée</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + lettre</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Le menu</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
</context>
<context>
    <name>credence::Sidebar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>État de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>credence::SkillsForm</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>+ Add a skill…</source>
        <translation>+ Ajouter une habileté…</translation>
    </message>
    <message>
        <source>&amp;Skills, competencies and concepts</source>
        <translation>&amp;Habiletés, compétences et concepts</translation>
    </message>
    <message>
        <source>&amp;CIP 2021 — field of study</source>
        <translation>&amp;CPE 2021 — domaine d’études</translation>
    </message>
    <message>
        <source>Classification of Instructional Programs, Statistics Canada</source>
        <translation>Classification des programmes d’enseignement, Statistique Canada</translation>
    </message>
    <message>
        <source>&amp;NOC 2021 — occupations</source>
        <translation>C&amp;NP 2021 — professions</translation>
    </message>
    <message>
        <source>National Occupational Classification, Statistics Canada. Type a job title, such as “GIS technician”. OAPSI can help with both codes.</source>
        <translation>Classification nationale des professions, Statistique Canada. Tapez un titre d’emploi, par exemple «&#xa0;technicien en géomatique&#xa0;». L’OAPSI peut vous aider à trouver les deux codes.</translation>
    </message>
    <message>
        <source>What will a learner be able to do on completion? CIP and NOC codes are required because this proposal seeks OSAP eligibility.</source>
        <translation>Que saura faire une personne apprenante à la fin? Les codes CPE et CNP sont exigés parce que cette proposition vise l’admissibilité au RAFEO.</translation>
    </message>
    <message>
        <source>What will a learner be able to do on completion? Name at least one, so specific that a piece of work can show it. CIP and NOC codes are required only when OSAP eligibility is sought.</source>
        <translation>Que saura faire une personne apprenante à la fin? Nommez au moins un élément, assez précis pour qu’un travail puisse en témoigner. Les codes CPE et CNP ne sont exigés que si l’admissibilité au RAFEO est visée.</translation>
    </message>
    <message>
        <source>Skill %1</source>
        <translation>Habileté %1</translation>
    </message>
    <message>
        <source>Kind of skill %1</source>
        <translation>Type de l’habileté %1</translation>
    </message>
    <message>
        <source>Remove skill %1</source>
        <translation>Retirer l’habileté %1</translation>
    </message>
</context>
<context>
    <name>credence::Spelling</name>
    <message>
        <source>There is no French dictionary on this computer, so French texts are not checked for spelling. Settings says what is missing.</source>
        <translation>Il n’y a pas de dictionnaire français sur cet ordinateur&#xa0;: l’orthographe des textes en français n’est pas vérifiée. Les paramètres disent ce qui manque.</translation>
    </message>
    <message>
        <source>There is no English (Canada) dictionary on this computer, so English texts are not checked for spelling. Settings says what is missing.</source>
        <translation>Il n’y a pas de dictionnaire anglais (Canada) sur cet ordinateur&#xa0;: l’orthographe des textes en anglais n’est pas vérifiée. Les paramètres disent ce qui manque.</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now. Settings takes it out again.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans votre dictionnaire. Les paramètres permettent de le retirer.</translation>
    </message>
</context>
<context>
    <name>credence::SpellingHighlighter</name>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Aucune suggestion pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add to my &amp;dictionary</source>
        <translation>Ajouter à mon &amp;dictionnaire</translation>
    </message>
    <message>
        <source>Add to the &amp;office dictionary</source>
        <translation>Ajouter au dictionnaire du &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Ignorer ici</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Spelling in &amp;English</source>
        <translation>Orthographe en an&amp;glais</translation>
    </message>
    <message>
        <source>Spelling in &amp;French</source>
        <translation>Orthographe en &amp;français</translation>
    </message>
</context>
<context>
    <name>credence::SpellingPanel</name>
    <message>
        <source>&amp;Check spelling in long texts</source>
        <translation>&amp;Vérifier l’orthographe des textes longs</translation>
    </message>
    <message>
        <source>My dictionary</source>
        <translation>Mon dictionnaire</translation>
    </message>
    <message>
        <source>Office dictionary</source>
        <translation>Dictionnaire du bureau</translation>
    </message>
    <message>
        <source>A proposal is checked in its own language, other texts in the program’s. The context menu of a text offers both, and what may have been meant.</source>
        <translation>Une proposition est vérifiée dans sa langue, les autres textes dans celle du programme. Le menu contextuel d’un texte offre les deux langues et des suggestions.</translation>
    </message>
    <message>
        <source>&amp;My dictionary</source>
        <translation>&amp;Mon dictionnaire</translation>
    </message>
    <message>
        <source>For this user on this machine.</source>
        <translation>Pour cette personne, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Office dictionary</source>
        <translation>&amp;Dictionnaire du bureau</translation>
    </message>
    <message>
        <source>Kept with the office file, for everybody who works on it.</source>
        <translation>Conservé dans le fichier du bureau, pour toutes les personnes qui s’en servent.</translation>
    </message>
    <message>
        <source>French dictionary: found</source>
        <translation>Dictionnaire français&#xa0;: trouvé</translation>
    </message>
    <message>
        <source>English (Canada) dictionary: found</source>
        <translation>Dictionnaire anglais (Canada)&#xa0;: trouvé</translation>
    </message>
    <message>
        <source>French dictionary: missing. It is in the package %1 (Debian, Ubuntu); elsewhere, %2 belongs where Hunspell dictionaries are. French texts are not checked until then.</source>
        <extracomment>%1 is the name of a Debian package, %2 of a file</extracomment>
        <translation>Dictionnaire français&#xa0;: absent. Il se trouve dans le paquet %1 (Debian, Ubuntu); ailleurs, placez %2 là où sont les dictionnaires Hunspell. D’ici là, les textes en français ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>English (Canada) dictionary: missing. It is in the package %1 (Debian, Ubuntu); elsewhere, %2 belongs where Hunspell dictionaries are. English texts are not checked until then.</source>
        <translation>Dictionnaire anglais (Canada)&#xa0;: absent. Il se trouve dans le paquet %1 (Debian, Ubuntu); ailleurs, placez %2 là où sont les dictionnaires Hunspell. D’ici là, les textes en anglais ne sont pas vérifiés.</translation>
    </message>
</context>
<context>
    <name>credence::StackLearnersModel</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>certificate due</source>
        <translation>certificat à remettre</translation>
    </message>
    <message>
        <source>micro-certificate due</source>
        <translation>microcertificat à remettre</translation>
    </message>
    <message>
        <source>credit due</source>
        <translation>crédit à accorder</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>Nom supprimé</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Members passed</source>
        <translation>Membres réussis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Aboutissement</translation>
    </message>
</context>
<context>
    <name>credence::StackListModel</name>
    <message>
        <source>not kept yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Parcours</translation>
    </message>
</context>
<context>
    <name>credence::StackRemarksCard</name>
    <message numerus="yes">
        <source>%n must fix</source>
        <comment>what keeps a stack from being kept</comment>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avert.</numerusform>
            <numerusform>%n avert.</numerusform>
        </translation>
    </message>
    <message>
        <source>all clear</source>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Runs overlap</source>
        <translation>Cohortes qui se chevauchent</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more pair(s) of runs overlap.</source>
        <translation>
            <numerusform>… et %n autre paire de cohortes qui se chevauchent.</numerusform>
            <numerusform>… et %n autres paires de cohortes qui se chevauchent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <comment>remarks that only advise</comment>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::StackSession</name>
    <message>
        <source>adding %1 to a stack</source>
        <translation>l’ajout de «&#xa0;%1&#xa0;» à un parcours</translation>
    </message>
    <message>
        <source>adding a stack</source>
        <translation>l’ajout d’un parcours</translation>
    </message>
    <message>
        <source>The stack is kept.</source>
        <translation>Le parcours est enregistré.</translation>
    </message>
    <message>
        <source>deleting a stack</source>
        <translation>la suppression d’un parcours</translation>
    </message>
    <message>
        <source>%1 was deleted. Ctrl+Z brings it back.</source>
        <translation>Le parcours «&#xa0;%1&#xa0;» a été supprimé. Ctrl+Z le rétablit.</translation>
    </message>
</context>
<context>
    <name>credence::StacksPage</name>
    <message>
        <source>New stack</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>No stacks yet</source>
        <translation>Aucun parcours pour l’instant</translation>
    </message>
    <message>
        <source>A stack groups two or more micro-credentials that were designed together, in whatever state they are. Begin one, give it a name, and add its members.</source>
        <translation>Un parcours cumulable regroupe au moins deux microtitres conçus ensemble, quel que soit leur état. Commencez-en un, donnez-lui un nom et ajoutez ses membres.</translation>
    </message>
    <message>
        <source>No stack is chosen</source>
        <translation>Aucun parcours n’est choisi</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>&amp;New stack</source>
        <translation>&amp;Nouveau parcours</translation>
    </message>
    <message>
        <source>&amp;Add a member</source>
        <translation>&amp;Ajouter un membre</translation>
    </message>
    <message>
        <source>&amp;Copy the promotional text</source>
        <translation>&amp;Copier le texte promotionnel</translation>
    </message>
    <message>
        <source>&amp;Delete stack…</source>
        <translation>&amp;Supprimer le parcours…</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>Vers la &amp;liste</translation>
    </message>
    <message numerus="yes">
        <source>%n stack(s)</source>
        <translation>
            <numerusform>%n parcours</numerusform>
            <numerusform>%n parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) due in the chosen one</source>
        <translation>
            <numerusform>%n aboutissement dû dans le parcours choisi</numerusform>
            <numerusform>%n aboutissements dus dans le parcours choisi</numerusform>
        </translation>
    </message>
    <message>
        <source>The new stack was not kept: it had no name or fewer than two members.</source>
        <translation>Le nouveau parcours n’a pas été enregistré&#xa0;: il n’avait pas de nom ou comptait moins de deux membres.</translation>
    </message>
    <message>
        <source>This stack was changed elsewhere while you edited it. Look at what is stored now, or store yours in its place.</source>
        <translation>Ce parcours a été modifié ailleurs pendant que vous y travailliez. Consultez la version enregistrée ou remplacez-la par la vôtre.</translation>
    </message>
    <message>
        <source>The last change is not stored. It is tried again with the next one.</source>
        <translation>La dernière modification n’est pas enregistrée. Une nouvelle tentative aura lieu à la prochaine modification.</translation>
    </message>
    <message>
        <source>Not kept yet: with a name and two members it is stored, and every change from then on.</source>
        <translation>Pas encore enregistré&#xa0;: dès qu’il a un nom et deux membres, il est enregistré, puis chaque modification l’est aussi.</translation>
    </message>
    <message>
        <source>Delete stack</source>
        <translation>Supprimer le parcours</translation>
    </message>
    <message>
        <source>“%1” goes, with its decisions on equivalence. Its members stay, and so do their certificates.</source>
        <translation>«&#xa0;%1&#xa0;» disparaît, avec ses décisions d’équivalence. Ses membres restent, et leurs certificats aussi.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>credence::StateDotsDelegate</name>
    <message>
        <source>%1 of %2 parts complete</source>
        <translation>parties complètes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>must be mended: part %1</source>
        <translation>à corriger&#xa0;: partie %1</translation>
    </message>
    <message>
        <source>warnings: part %1</source>
        <translation>avertissements&#xa0;: partie %1</translation>
    </message>
</context>
<context>
    <name>credence::StepList</name>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>comporte un avertissement</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>comporte une erreur</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>pas encore remplie</translation>
    </message>
    <message>
        <source>Parts of the proposal</source>
        <translation>Parties de la proposition</translation>
    </message>
    <message>
        <source>Around the template</source>
        <translation>Hors gabarit</translation>
    </message>
</context>
<context>
    <name>credence::StoreThread</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Last change not saved</source>
        <translation>Dernière modification non enregistrée</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a time of day</comment>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>backed up %1</source>
        <comment>%1 is today, yesterday, or a date</comment>
        <translation>sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credence ended without closing this file (opened: %1). Everything up to the last change (%2) is here.</source>
        <comment>both are a date and a time</comment>
        <translation>Credence s’est arrêté sans fermer ce fichier (ouvert&#xa0;: %1). Tout jusqu’à la dernière modification (%2) est là.</translation>
    </message>
    <message>
        <source>A program ended in the middle of a change to this file. Everything before that change (%1) is here.</source>
        <comment>a date and a time</comment>
        <translation>Un programme s’est arrêté au milieu d’une modification de ce fichier. Tout ce qui la précède (%1) est là.</translation>
    </message>
    <message>
        <source>What was only half written then was taken back.</source>
        <translation>Ce qui n’était alors écrit qu’à moitié a été retiré.</translation>
    </message>
    <message>
        <source>Saved last: %1.</source>
        <comment>a proposal</comment>
        <translation>Enregistré en dernier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This office file can only be read, so nothing is added to it.</source>
        <translation>Ce fichier de bureau est ouvert en lecture seule; rien ne peut y être ajouté.</translation>
    </message>
</context>
<context>
    <name>credence::SummaryForm</name>
    <message>
        <source>For a general audience and for promotion. Three things make people sign up: what it costs and saves them, the institution’s reputation, and its connection to employers. Speak to all three.</source>
        <translation>Pour le grand public et pour la promotion. Trois choses amènent les gens à s’inscrire&#xa0;: ce qu’il en coûte et ce qu’on y épargne, la réputation de l’établissement et ses liens avec les employeurs. Parlez des trois.</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>Plain words, no course codes. Learners choose by this text.</source>
        <translation>Des mots simples, sans codes de cours. C’est d’après ce texte que l’on choisit.</translation>
    </message>
</context>
<context>
    <name>credence::TargetFields</name>
    <message>
        <source>&amp;Return to</source>
        <translation>&amp;Renvoyer à</translation>
    </message>
    <message>
        <source>Once it is submitted &amp;again</source>
        <translation>À la &amp;nouvelle soumission</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Ré&amp;union</translation>
    </message>
    <message>
        <source>Other da&amp;y</source>
        <translation>&amp;Autre jour</translation>
    </message>
    <message>
        <source>&amp;New OSAP intent</source>
        <translation>Nouvelle &amp;intention RAFEO</translation>
    </message>
    <message>
        <source>The proposer</source>
        <translation>La personne qui propose</translation>
    </message>
    <message>
        <source>It starts again at %1</source>
        <translation>Elle recommence à l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It comes back to %1</source>
        <translation>Elle revient à l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Defer to the &amp;meeting of</source>
        <translation>Rep&amp;orter à la réunion du</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Autre jour…</translation>
    </message>
    <message>
        <source>&amp;Intake</source>
        <translation>Période de &amp;dépôt</translation>
    </message>
    <message>
        <source>%1 (unconfirmed)</source>
        <translation>%1 (non confirmée)</translation>
    </message>
    <message>
        <source>Another deadline…</source>
        <translation>Autre date limite…</translation>
    </message>
    <message>
        <source>No later meeting is on record. Give the day, or enter the meetings under Calendar.</source>
        <translation>Aucune réunion ultérieure n’est consignée. Indiquez le jour, ou saisissez les réunions dans Calendrier.</translation>
    </message>
    <message>
        <source>No intake on or after this date is on record. Give its deadline, or enter it under Calendar.</source>
        <translation>Aucune période de dépôt n’est consignée à cette date ou après. Indiquez sa date limite, ou saisissez-la dans Calendrier.</translation>
    </message>
    <message>
        <source>The intake of %1 had closed, so this one goes into that of %2. The decision is expected %3.</source>
        <extracomment>R55; %1 and %2 are deadlines, %3 a span of days</extracomment>
        <translation>La période de dépôt du %1 étant close, la demande passe à celle du %2; la décision est attendue (%3).</translation>
    </message>
    <message>
        <source>The decision is expected %1.</source>
        <translation>La décision est attendue (%1).</translation>
    </message>
    <message>
        <source>Give the day of the meeting it is deferred to.</source>
        <translation>Indiquez le jour de la réunion à laquelle elle est reportée.</translation>
    </message>
    <message>
        <source>Give the deadline of the intake it is submitted to.</source>
        <translation>Indiquez la date limite de la période de dépôt où elle est soumise.</translation>
    </message>
</context>
<context>
    <name>credence::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>credence::WelcomePage</name>
    <message>
        <source>Welcome to Credence</source>
        <translation>Bienvenue dans Credence</translation>
    </message>
    <message>
        <source>Draft micro-credentials, carry them through approval, and always know what comes next. Everything is kept in one office file that your unit owns; no network is needed.</source>
        <translation>Rédigez des microtitres de compétences, menez-les jusqu’à l’approbation et sachez toujours quelle est la prochaine étape. Tout est conservé dans un seul fichier du bureau, qui appartient à votre unité; aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>&amp;New office file…</source>
        <translation>&amp;Nouveau fichier du bureau…</translation>
    </message>
    <message>
        <source>One file for your unit or faculty.</source>
        <translation>Un seul fichier pour votre unité ou votre faculté.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>An office file that somebody shared with you.</source>
        <translation>Un fichier du bureau que quelqu’un vous a transmis.</translation>
    </message>
    <message>
        <source>Explore the &amp;example</source>
        <translation>Explorer l’&amp;exemple</translation>
    </message>
    <message>
        <source>A lively office with invented proposals, to look around.</source>
        <translation>Un bureau bien vivant, aux propositions inventées, pour tout découvrir.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>credence::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New office file…</source>
        <translation>&amp;Nouveau fichier du bureau…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>Ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>Explore the &amp;example</source>
        <translation>Explorer l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Credence</source>
        <translation>À prop&amp;os de Credence</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs &amp;foncées</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Search, or do something…</source>
        <translation>Re&amp;chercher ou agir…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keep things s&amp;till</source>
        <translation>Réduire les &amp;mouvements</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Aller à la page %1</translation>
    </message>
</context>
<context>
    <name>credence::WordListField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Un autre mot</translation>
    </message>
    <message>
        <source>Remove the chosen word from: %1</source>
        <translation>Retirer le mot choisi de&#xa0;: %1</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Aucun mot pour l’instant.</translation>
    </message>
    <message>
        <source>One word at a time, without spaces.</source>
        <translation>Un mot à la fois, sans espaces.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Micro-credentials from the first idea to approval.</source>
        <translation>Les microtitres de compétences, de la première idée à l’approbation.</translation>
    </message>
    <message>
        <source>Take DATE for today.</source>
        <translation>Prendre DATE comme date du jour.</translation>
    </message>
    <message>
        <source>Open the example office.</source>
        <translation>Ouvrir le bureau d’exemple.</translation>
    </message>
    <message>
        <source>Show the windows at work by themselves and leave pictures in DIR.</source>
        <translation>Faire fonctionner les fenêtres toutes seules et enregistrer des images dans DIR.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-01-23.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la ainsi&#xa0;: 2026-01-23.</translation>
    </message>
    <message>
        <source>%1 The shipped policy is in force.</source>
        <translation>%1 Les règles fournies sont en vigueur.</translation>
    </message>
    <message>
        <source>Speak LANG this time: en, fr, or system for the system’s.</source>
        <translation>Parler LANG cette fois-ci&#xa0;: en, fr, ou system pour la langue du système.</translation>
    </message>
    <message>
        <source>The office file to open, or a proposal to import.</source>
        <translation>Fichier du bureau à ouvrir ou proposition à importer.</translation>
    </message>
    <message>
        <source>“%1” is not a language of Credence. Write en, fr or system.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue de Credence. Écrivez en, fr ou system.</translation>
    </message>
</context>
</TS>
