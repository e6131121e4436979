<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AlpDesk</name>
        <message>
            <location filename="../../alpdesk/app.py"></location>
            <source>Something went wrong in AlpDesk itself. Reference {number}.</source>
            <translation>Une erreur s’est produite dans AlpDesk même. Référence {number}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/app.py"></location>
            <source>What you saved is safe; what you were just doing may not have been saved. You can go on. Please report the reference; no patient data is in it.</source>
            <translation>Ce que vous avez enregistré est en sécurité ; ce que vous étiez en train de faire ne l’est peut-être pas. Vous pouvez continuer. Veuillez signaler la référence ; elle ne contient aucune donnée de patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Do</source>
            <comment>kind of action</comment>
            <translation>Faire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>AVOID</source>
            <comment>kind of action</comment>
            <translation>ÉVITER</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Refer</source>
            <comment>kind of action</comment>
            <translation>Adresser</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Measure</source>
            <comment>kind of action</comment>
            <translation>Mesurer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Ask</source>
            <comment>kind of action</comment>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Monitor</source>
            <comment>kind of action</comment>
            <translation>Surveiller</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Note</source>
            <comment>kind of action</comment>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>routine</source>
            <comment>urgency</comment>
            <translation>non urgent</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>soon</source>
            <comment>urgency</comment>
            <translation>rapidement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>SAME DAY</source>
            <comment>urgency</comment>
            <translation>LE JOUR MÊME</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>EMERGENCY</source>
            <comment>urgency</comment>
            <translation>URGENCE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>{pathway}, version {version}, rules {hash}</source>
            <translation>{pathway}, version {version}, règles {hash}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>{reading}. For: {pro}. Against: {con}.</source>
            <translation>{reading}. Pour : {pro}. Contre : {con}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>{fact} = {value}. From: {origin}</source>
            <translation>{fact} = {value}. D’après : {origin}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>AlpDesk assessment as of {date}</source>
            <translation>Évaluation AlpDesk au {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>AlpDesk supports the clinician’s decision and does not replace it.</source>
            <translation>AlpDesk soutient la décision du clinicien et ne la remplace pas.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>birth date not known</source>
            <translation>date de naissance non connue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>born {date}</source>
            <translation>naissance {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>No pathway applies to this patient.</source>
            <translation>Aucun parcours ne s’applique à ce patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Nothing was judged: neither a finding nor reassurance follows from this.</source>
            <translation>Rien n’a été jugé : on ne peut en tirer ni constat ni motif d’être rassuré.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Outcome</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Urgency</source>
            <translation>Urgence</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Review</source>
            <translation>Révision</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Red flags</source>
            <translation>Signes d’alarme</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Actions, cautions first</source>
            <translation>Mesures, mises en garde d’abord</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>To ask</source>
            <translation>À demander</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Notes</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Not offered while a warning is open</source>
            <translation>Non proposé tant qu’une mise en garde est ouverte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Only by overriding, with a reason</source>
            <translation>Seulement en décidant autrement, avec une raison</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Possible causes</source>
            <translation>Causes possibles</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Possible readings</source>
            <translation>Lectures possibles</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Missing</source>
            <translation>Manquant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Facts and where they come from</source>
            <translation>Faits et leur origine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Not known</source>
            <translation>Non connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>nothing on file</source>
            <translation>rien au dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Cites a source not listed in the article: {statements}</source>
            <translation>Cite une source non listée dans l’article : {statements}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Withheld because of {flag}.</source>
            <translation>Non proposé en raison de {flag}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Most useful next</source>
            <translation>Le plus utile ensuite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>What would change this</source>
            <translation>Ce qui changerait ceci</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>derived</source>
            <translation>déduit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>{age} years</source>
            <translation>{age} ans</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>{number} outcomes</source>
            <translation>
                <numerusform>{number} conclusion</numerusform>
                <numerusform>{number} conclusions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>when {condition}</source>
            <translation>quand {condition}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>next due {day}</source>
            <translation>prochaine prévue {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>next due not set</source>
            <translation>prochaine échéance non fixée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>{number} rows, {outcomes}.</source>
            <translation>
                <numerusform>{number} ligne, {outcomes}.</numerusform>
                <numerusform>{number} lignes, {outcomes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Step {number}: {title}</source>
            <translation>Étape {number} : {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Asks {id}: {question}</source>
            <translation>Demande {id} : {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Outcome: {outcome}</source>
            <translation>Conclusion : {outcome}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Authored</source>
            <translation>Rédigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Applies</source>
            <translation>S’applique</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Possible causes, each supported</source>
            <translation>Causes possibles, chacune étayée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Names that rules share</source>
            <translation>Noms que des règles partagent</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>not recorded</source>
            <comment>by whom</comment>
            <translation>non consigné</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>by nobody yet</source>
            <translation>encore par personne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Only when {condition}.</source>
            <translation>Seulement quand {condition}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>The pathway ends here.</source>
            <translation>Le parcours s’arrête ici.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>{analyte} was given with the unit “{unit}”: give it in {units}.</source>
            <translation>{analyte} : unité indiquée « {unit} » ; donnez la valeur en {units}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>{analyte} was given with no unit: give it in {units}.</source>
            <translation>{analyte} : aucune unité indiquée ; donnez la valeur en {units}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source> or </source>
            <comment>between units</comment>
            <translation> ou </translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Alkaline phosphatase</source>
            <translation>Phosphatases alcalines</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>ALP</source>
            <translation>PAL</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Bone-specific ALP, mass</source>
            <translation>PAL osseuses, masse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Bone ALP</source>
            <translation>PAL osseuses</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Bone-specific ALP, activity</source>
            <translation>PAL osseuses, activité</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Gamma-GT</source>
            <translation>Gamma-GT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>GGT</source>
            <translation>GGT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Alanine transaminase</source>
            <translation>Alanine aminotransférase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>ALT</source>
            <translation>ALAT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Aspartate transaminase</source>
            <translation>Aspartate aminotransférase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>AST</source>
            <translation>ASAT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Bilirubin, total</source>
            <translation>Bilirubine totale</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Bilirubin</source>
            <translation>Bilirubine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>INR</source>
            <translation>INR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Calcium, total</source>
            <translation>Calcium total</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Calcium</source>
            <translation>Calcium</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Calcium, adjusted</source>
            <translation>Calcium corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Adj. calcium</source>
            <translation>Calcium corr.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Calcium, ionised</source>
            <translation>Calcium ionisé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Ion. calcium</source>
            <translation>Calcium ion.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Phosphate</source>
            <translation>Phosphate</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Parathyroid hormone</source>
            <translation>Parathormone</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>PTH</source>
            <translation>PTH</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>25-OH vitamin D</source>
            <translation>25-OH-vitamine D</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Vitamin D</source>
            <translation>Vitamine D</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Pyridoxal 5'-phosphate</source>
            <translation>Pyridoxal-5’-phosphate</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>PLP</source>
            <translation>PLP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>White cell count</source>
            <translation>Leucocytes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>WBC</source>
            <translation>Leucocytes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Neutrophils</source>
            <translation>Neutrophiles</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Platelets</source>
            <translation>Plaquettes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Haemoglobin</source>
            <translation>Hémoglobine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Hb</source>
            <translation>Hb</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Mean cell volume</source>
            <translation>Volume globulaire moyen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>MCV</source>
            <translation>VGM</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>C-reactive protein</source>
            <translation>Protéine C réactive</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>CRP</source>
            <translation>CRP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Potassium</source>
            <translation>Potassium</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Magnesium</source>
            <translation>Magnésium</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Haptoglobin</source>
            <translation>Haptoglobine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Albumin</source>
            <translation>Albumine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Creatinine</source>
            <translation>Créatinine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>TSH</source>
            <translation>TSH</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Zinc</source>
            <translation>Zinc</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Vitamin B12</source>
            <translation>Vitamine B12</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>T-score (bone density)</source>
            <translation>T-score (densité osseuse)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>T-score</source>
            <translation>T-score</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/dates.py"></location>
            <source>“{text}” is not a date: write it as YYYY-MM-DD.</source>
            <translation>« {text} » n’est pas une date : écrivez-la sous la forme AAAA-MM-JJ.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/dates.py"></location>
            <source>“{text}” is not a date in the calendar.</source>
            <translation>« {text} » n’est pas une date du calendrier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>value</source>
            <comment>of a result</comment>
            <translation>valeur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>date</source>
            <comment>of a result</comment>
            <translation>date</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>limits</source>
            <comment>of a result</comment>
            <translation>limites</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>status</source>
            <comment>of a result</comment>
            <translation>statut</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>mark as suspect</source>
            <comment>of a result</comment>
            <translation>marque « douteux »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>laboratory</source>
            <comment>of a result</comment>
            <translation>laboratoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The {parts} changed.</source>
            <translation>Modifié : {parts}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The record holds a later version: {result}.</source>
            <translation>Le dossier contient une version ultérieure : {result}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>Two values for one specimen.</source>
            <translation>Deux valeurs pour un même prélèvement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The record holds {result}.</source>
            <translation>Le dossier contient {result}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The record held this result, until it was corrected or withdrawn.</source>
            <translation>Le dossier contenait ce résultat, jusqu’à sa correction ou son retrait.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The record holds this result already.</source>
            <translation>Le dossier contient déjà ce résultat.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The record holds a later version of this result.</source>
            <translation>Le dossier contient une version ultérieure de ce résultat.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The laboratory corrected a result.</source>
            <translation>Le laboratoire a corrigé un résultat.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The laboratory released a result that was preliminary.</source>
            <translation>Le laboratoire a validé un résultat préliminaire.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The file says this twice.</source>
            <translation>Le fichier le dit deux fois.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intervals.py"></location>
            <source>default, adults</source>
            <translation>par défaut, adultes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intervals.py"></location>
            <source>default, adult men</source>
            <translation>par défaut, hommes adultes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intervals.py"></location>
            <source>default, adult women</source>
            <translation>par défaut, femmes adultes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/kept.py"></location>
            <source>Outcome would change: {before} → {after} because {because}</source>
            <translation>La conclusion changerait : {before} → {after} ; motif : {because}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The birth dates differ: {file} in the file, {record} in the record.</source>
            <translation>Les dates de naissance diffèrent : {file} dans le fichier, {record} dans le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The sexes differ: {file} in the file, {record} in the record.</source>
            <translation>Le sexe diffère : {file} dans le fichier, {record} dans le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The family names differ: {file} in the file, {record} in the record.</source>
            <translation>Les noms de famille diffèrent : {file} dans le fichier, {record} dans le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The given names differ: {file} in the file, {record} in the record.</source>
            <translation>Les prénoms diffèrent : {file} dans le fichier, {record} dans le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The name {name} agrees.</source>
            <translation>Le nom {name} concorde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The birth date {day} agrees.</source>
            <translation>La date de naissance {day} concorde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The sex, {sex}, agrees.</source>
            <translation>Le sexe, {sex}, concorde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>{number} is no NHS number: its check digit is wrong.</source>
            <translation>{number} n’est pas un numéro NHS : son chiffre de contrôle est faux.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The identifier {number} agrees.</source>
            <translation>L’identifiant {number} concorde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The identifier {number} stands in both, but under another name.</source>
            <translation>L’identifiant {number} figure dans les deux, mais sous un autre nom.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The identifiers differ: {file} in the file, {record} in the record.</source>
            <translation>Les identifiants diffèrent : {file} dans le fichier, {record} dans le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/quantity.py"></location>
            <source>“{text}” is not a number.</source>
            <translation>« {text} » n’est pas un nombre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/quantity.py"></location>
            <source>“{text}” is not a result: write a number and a unit, such as 24 U/L or &lt;20 U/L.</source>
            <translation>« {text} » n’est pas un résultat : écrivez un nombre et une unité, comme 24 U/L ou &lt;20 U/L.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/quantity.py"></location>
            <source>“{text}” can be read in two ways: write it without a thousands separator.</source>
            <translation>« {text} » peut se lire de deux façons : écrivez-le sans séparateur de milliers.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>a value that names no laboratory was compared</source>
            <translation>une valeur qui ne nomme aucun laboratoire a été comparée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>{analyte} and {other} are different analytes</source>
            <translation>{analyte} et {other} sont des analytes différents</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>a value is not known</source>
            <translation>une valeur n’est pas connue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>a value is printed only as “less than” or “greater than”</source>
            <translation>une valeur n’est imprimée que comme « inférieure à » ou « supérieure à »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>the values are from different laboratories: {laboratory} and {other}</source>
            <translation>les valeurs viennent de laboratoires différents : {laboratory} et {other}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>the values are from different methods: {method} and {other}</source>
            <translation>les valeurs viennent de méthodes différentes : {method} et {other}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>the earlier value is not above zero</source>
            <translation>la valeur antérieure n’est pas supérieure à zéro</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>no change limit is known for {analyte}</source>
            <translation>aucun seuil de variation n’est connu pour {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>female</source>
            <translation>féminin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>male</source>
            <translation>masculin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>other</source>
            <comment>sex</comment>
            <translation>autre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>unknown</source>
            <comment>sex</comment>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>registered</source>
            <comment>status of a result</comment>
            <translation>enregistré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>preliminary</source>
            <comment>status of a result</comment>
            <translation>préliminaire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>final</source>
            <comment>status of a result</comment>
            <translation>définitif</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>amended</source>
            <comment>status of a result</comment>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>corrected</source>
            <comment>status of a result</comment>
            <translation>corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>cancelled</source>
            <comment>status of a result</comment>
            <translation>annulé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>entered in error</source>
            <comment>status of a result</comment>
            <translation>saisi par erreur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>unknown</source>
            <comment>status of a result</comment>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{number} years ago</source>
            <translation>
                <numerusform>il y a {number} an</numerusform>
                <numerusform>il y a {number} ans</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>low</source>
            <comment>flag of a result</comment>
            <translation>bas</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>within limits</source>
            <translation>dans les limites</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>high</source>
            <comment>flag of a result</comment>
            <translation>élevé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{before} and {last}</source>
            <translation>{before} et {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{before} or {last}</source>
            <translation>{before} ou {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{analyte} {value} on {day}, {laboratory}</source>
            <translation>{analyte} {value} le {day}, {laboratory}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{analyte} {value} on an unknown date, {laboratory}</source>
            <translation>{analyte} {value} à une date inconnue, {laboratory}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{analyte} {value} on {day}</source>
            <translation>{analyte} {value} le {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{analyte} {value} on an unknown date</source>
            <translation>{analyte} {value} à une date inconnue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{number} days ago</source>
            <translation>
                <numerusform>il y a {number} jour</numerusform>
                <numerusform>il y a {number} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{number} months ago</source>
            <translation>
                <numerusform>il y a {number} mois</numerusform>
                <numerusform>il y a {number} mois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>unreadable</source>
            <translation>illisible</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/about.py"></location>
            <source>Version {version}, rules {hash}…; rests on: {title}, as of {day}, {status}</source>
            <translation>Version {version}, règles {hash}… ; repose sur : {title}, au {day}, {status}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/about.py"></location>
            <source>System</source>
            <comment>operating system</comment>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/accepting.py"></location>
            <source>The record has changed since the file was read: read it again.</source>
            <translation>Le dossier a changé depuis la lecture du fichier : lisez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/accepting.py"></location>
            <source>Confirm that the file is this patient’s, or open the right one.</source>
            <translation>Confirmez que le fichier est celui de ce patient, ou ouvrez le bon.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/accepting.py"></location>
            <source>Line {line}: {why}</source>
            <translation>Ligne {line} : {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/acknowledging.py"></location>
            <source>Acknowledged by mistake</source>
            <translation>Pris en compte par erreur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/acknowledging.py"></location>
            <source>Say in a few words what you did or decided.</source>
            <translation>Dites en peu de mots ce que vous avez fait ou décidé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>the last line is of {at} UTC</source>
            <translation>la dernière ligne est de {at} UTC</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{lines} lines, all right</source>
            <translation>{lines} lignes, tout est en ordre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{lines} lines, {faults} wrong</source>
            <translation>{lines} lignes, dont {faults} en défaut</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Entries</source>
            <translation>Saisies</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Files in</source>
            <translation>Fichiers entrants</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Letters and files out</source>
            <translation>Lettres et fichiers sortants</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Unlocking and locking</source>
            <translation>Déverrouillage et verrouillage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>People and settings</source>
            <translation>Personnes et réglages</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Refused, failed or suspicious</source>
            <translation>Refusé, échoué ou suspect</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{lines} audit lines read; {faults} found wrong.</source>
            <translation>{lines} lignes d’audit lues ; {faults} en défaut.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>The verification was stopped: nothing is known yet.</source>
            <translation>La vérification a été arrêtée : rien n’est encore connu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>This record is older than AlpDesk left it: {lines} audit lines written after {since} are missing. An older copy took its place, or the disk lost what was written. Compare with the newest backup.</source>
            <translation>Ce dossier est plus ancien qu’AlpDesk ne l’a laissé : {lines} lignes d’audit écrites après {since} manquent. Une copie plus ancienne a pris sa place, ou le disque a perdu ce qui était écrit. Comparez avec la copie la plus récente.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>The audit trail is not the one that AlpDesk left: lines written after {since} were replaced. Compare with the newest backup.</source>
            <translation>Le journal d’audit n’est pas celui qu’AlpDesk a laissé : des lignes écrites après {since} ont été remplacées. Comparez avec la copie la plus récente.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{file}, which tells whether this record is the newest, was changed by something else than AlpDesk. Whether entries are missing cannot be told this once: compare with the newest backup.</source>
            <translation>{file}, qui dit si ce dossier est le plus récent, a été modifié par autre chose qu’AlpDesk. On ne peut dire cette fois si des entrées manquent : comparez avec la copie la plus récente.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{file}, which tells whether this record is the newest, was removed. Whether entries are missing cannot be told this once: compare with the newest backup.</source>
            <translation>{file}, qui dit si ce dossier est le plus récent, a été supprimé. On ne peut dire cette fois si des entrées manquent : comparez avec la copie la plus récente.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>the beginning</source>
            <translation>le début</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{lines} audit lines verified: the chain holds and every row of the record agrees with it.</source>
            <translation>{lines} lignes d’audit vérifiées : la chaîne tient, et chaque ligne du dossier y correspond.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{lines} audit lines read; at least {faults} found wrong.</source>
            <translation>{lines} lignes d’audit lues ; au moins {faults} en défaut.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>every {hours} h; second folder set</source>
            <translation>toutes les {hours} h ; second répertoire fixé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>every {hours} h; second folder none</source>
            <translation>toutes les {hours} h ; aucun second répertoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Everything in the record is in a copy that was opened and checked, or will be today.</source>
            <translation>Tout le dossier est dans une copie ouverte et vérifiée, ou y sera aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>This is the demonstration clinic: copies are made when you ask for one.</source>
            <translation>Ceci est le cabinet de démonstration : les copies se font à votre demande.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>failed: {why}</source>
            <translation>échouée : {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>passed, {records} records compared</source>
            <translation>réussie, {records} dossiers comparés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Copied {when}</source>
            <translation>Copié {when}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>{number} changes since the last copy.</source>
            <translation>
                <numerusform>{number} modification depuis la dernière copie.</numerusform>
                <numerusform>{number} modifications depuis la dernière copie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>No copy reached the second folder for {number} days: plug in its stick.</source>
            <translation>
                <numerusform>Aucune copie n’a atteint le second répertoire depuis {number} jour : branchez sa clé USB.</numerusform>
                <numerusform>Aucune copie n’a atteint le second répertoire depuis {number} jours : branchez sa clé USB.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>No copy needed yet</source>
            <translation>Aucune copie encore nécessaire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>No copy was ever tried: try one now, it takes a minute.</source>
            <translation>Aucune copie n’a jamais été essayée : essayez-en une maintenant, cela prend une minute.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>The last test restore was {number} days ago: try one now, it takes a minute.</source>
            <translation>
                <numerusform>La dernière restauration d’essai date de {number} jour : essayez-en une maintenant, cela prend une minute.</numerusform>
                <numerusform>La dernière restauration d’essai date de {number} jours : essayez-en une maintenant, cela prend une minute.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Once a month a copy should be restored for a test: it takes a minute.</source>
            <translation>Une fois par mois, une copie devrait être restaurée à l’essai : cela prend une minute.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Made with an earlier key: it opens with a passphrase of that time.</source>
            <translation>Faite avec une clé antérieure : elle s’ouvre avec une phrase secrète de l’époque.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>No copy for {number} days</source>
            <translation>
                <numerusform>Pas de copie depuis {number} jour</numerusform>
                <numerusform>Pas de copie depuis {number} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>{number} days</source>
            <translation>
                <numerusform>{number} jour</numerusform>
                <numerusform>{number} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>{number} changes of the record, and no good copy for {days}.</source>
            <translation>
                <numerusform>{number} modification du dossier, et aucune bonne copie depuis {days}.</numerusform>
                <numerusform>{number} modifications du dossier, et aucune bonne copie depuis {days}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>A copy is made every 1, 2, 4 or 8 hours in which something changed.</source>
            <translation>Une copie est faite toutes les 1, 2, 4 ou 8 heures où quelque chose a changé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>There is no copy of this record yet: make one first.</source>
            <translation>Il n’y a pas encore de copie de ce dossier : faites-en d’abord une.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Copy due</source>
            <translation>Copie à faire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Second folder due</source>
            <translation>Seconde copie à faire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Test restore failed</source>
            <translation>Restauration d’essai échouée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Test restore overdue</source>
            <translation>Restauration d’essai en retard</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Test restore due</source>
            <translation>Restauration d’essai à faire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>This folder is not there: choose one that exists, such as on a stick.</source>
            <translation>Ce répertoire n’est pas là : choisissez-en un qui existe, par exemple sur une clé USB.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>This is the clinic’s own folder: choose one on another disk or stick.</source>
            <translation>C’est le répertoire du cabinet même : choisissez-en un sur un autre disque ou une clé USB.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>No copy yet</source>
            <translation>Pas encore de copie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>There is no copy of this record yet.</source>
            <translation>Il n’y a pas encore de copie de ce dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>same day</source>
            <comment>urgency</comment>
            <translation>le jour même</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>emergency</source>
            <comment>urgency</comment>
            <translation>urgence</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>{number} days have passed since {day}</source>
            <translation>
                <numerusform>{number} jour s’est écoulé depuis le {day}</numerusform>
                <numerusform>{number} jours se sont écoulés depuis le {day}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>this version of AlpDesk works the same record out otherwise</source>
            <translation>cette version d’AlpDesk conclut autrement à partir du même dossier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>{number} years have passed since {day}</source>
            <translation>
                <numerusform>{number} an s’est écoulé depuis le {day}</numerusform>
                <numerusform>{number} ans se sont écoulés depuis le {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>{number} months have passed since {day}</source>
            <translation>
                <numerusform>{number} mois s’est écoulé depuis le {day}</numerusform>
                <numerusform>{number} mois se sont écoulés depuis le {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>{number} weeks have passed since {day}</source>
            <translation>
                <numerusform>{number} semaine s’est écoulée depuis le {day}</numerusform>
                <numerusform>{number} semaines se sont écoulées depuis le {day}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>, as of {day}</source>
            <translation>, au {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>the pathway’s content changed from version {old} to {new}</source>
            <translation>le contenu du parcours est passé de la version {old} à {new}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>the pathway’s content changed within version {version}</source>
            <translation>le contenu du parcours a changé au sein de la version {version}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>with {flags}</source>
            <translation>avec {flags}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>without further red flags</source>
            <translation>sans autre signe d’alarme</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>without a red flag</source>
            <translation>sans signe d’alarme</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The</source>
            <comment>before the name of a field</comment>
            <translation>Saisie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>family</source>
            <comment>a field</comment>
            <translation>nom de famille</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>given</source>
            <comment>a field</comment>
            <translation>prénom</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>title</source>
            <comment>a field</comment>
            <translation>titre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>address</source>
            <comment>a field</comment>
            <translation>adresse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>telephone</source>
            <comment>a field</comment>
            <translation>téléphone</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>allergies</source>
            <comment>a field</comment>
            <translation>allergies</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>note</source>
            <comment>a field</comment>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>suspect</source>
            <comment>a field</comment>
            <translation>doute</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>laboratory</source>
            <comment>a field</comment>
            <translation>laboratoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>method</source>
            <comment>a field</comment>
            <translation>méthode</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>identifier</source>
            <comment>a field</comment>
            <translation>identifiant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>code</source>
            <comment>a field</comment>
            <translation>code</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>status</source>
            <comment>a field</comment>
            <translation>statut</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>text</source>
            <comment>a field</comment>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>name</source>
            <comment>a field</comment>
            <translation>nom</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>dose</source>
            <comment>a field</comment>
            <translation>dose</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>reason</source>
            <comment>a field</comment>
            <translation>raison</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>role</source>
            <comment>a field</comment>
            <translation>rôle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>registration</source>
            <comment>a field</comment>
            <translation>n° professionnel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>organisation</source>
            <comment>a field</comment>
            <translation>établissement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>email</source>
            <comment>a field</comment>
            <translation>courriel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>language</source>
            <comment>a field</comment>
            <translation>langue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>fax</source>
            <comment>a field</comment>
            <translation>fax</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>value text</source>
            <comment>a field</comment>
            <translation>valeur en texte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>value</source>
            <comment>a field</comment>
            <translation>valeur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The patient’s</source>
            <comment>before the name of a field</comment>
            <translation>Patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of birth</source>
            <translation>La date de naissance</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of death</source>
            <translation>La date du décès</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The result’s</source>
            <comment>before the name of a field</comment>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of the sample</source>
            <translation>La date du prélèvement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The problem’s</source>
            <comment>before the name of a field</comment>
            <translation>Problème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Name the problem.</source>
            <translation>Nommez le problème.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The problem</source>
            <translation>Le problème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The medicine’s</source>
            <comment>before the name of a field</comment>
            <translation>Médicament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Name the medicine.</source>
            <translation>Nommez le médicament.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The start of the medicine</source>
            <translation>Le début du médicament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The end of the medicine</source>
            <translation>La fin du médicament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The medicine</source>
            <translation>Le médicament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The operation’s</source>
            <comment>before the name of a field</comment>
            <translation>Opération</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Name the operation or event.</source>
            <translation>Nommez l’opération ou l’événement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of the operation</source>
            <translation>La date de l’opération</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The answer’s</source>
            <comment>before the name of a field</comment>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of the answer</source>
            <translation>La date de la réponse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give the family name: a record without a name cannot be found again.</source>
            <translation>Indiquez le nom de famille : un dossier sans nom ne se retrouve pas.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of birth {born} is more than {number} years ago: check the year.</source>
            <translation>La date de naissance {born} remonte à plus de {number} ans : vérifiez l’année.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give the date on which the sample for {analyte} was taken.</source>
            <translation>Indiquez la date du prélèvement pour {analyte}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The start of the problem</source>
            <translation>Le début du problème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The end of the problem</source>
            <translation>La fin du problème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The start of a medicine that is not planned</source>
            <translation>Le début d’un médicament qui n’est pas prévu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The end of a medicine that has ended</source>
            <translation>La fin d’un médicament terminé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give an answer, or choose “not known”.</source>
            <translation>Donnez une réponse, ou choisissez « non connu ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give a name.</source>
            <translation>Indiquez un nom.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give the paragraph a title and words.</source>
            <translation>Donnez au paragraphe un titre et des mots.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>A paragraph has at most {most} characters: shorten it.</source>
            <translation>Un paragraphe a au plus {most} caractères : raccourcissez-le.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give a reason: what was recorded stays visible beside what replaces it, and why.</source>
            <translation>Indiquez une raison : ce qui était consigné reste visible à côté de ce qui le remplace, avec le pourquoi.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>“{text}” is not an NHS number: it has ten digits, such as 999 123 4578.</source>
            <translation>« {text} » n’est pas un numéro NHS : il a dix chiffres, comme 999 123 4578.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{text} is not an NHS number: its check digit does not fit. Compare it again.</source>
            <translation>{text} n’est pas un numéro NHS : son chiffre de contrôle ne convient pas. Comparez de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{whose} {field} has {number} characters: at most {longest} are kept.</source>
            <translation>{whose}, {field} : {number} caractères ; {longest} au plus sont conservés.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{whose} {field} holds a character that cannot be seen: type it again instead of pasting.</source>
            <translation>{whose}, {field} : contient un caractère invisible ; retapez au lieu de coller.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give a reason for answering other than the record says: {questions}.</source>
            <translation>Indiquez pourquoi vous répondez autrement que le dossier : {questions}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Confirm or change first what was answered too long ago: {questions}.</source>
            <translation>Confirmez ou changez d’abord ce qui a été répondu il y a trop longtemps : {questions}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{what} ({when}) lies in the future: today is {today}.</source>
            <translation>{what} ({when}) est dans le futur : nous sommes le {today}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{what} ({when}) lies before the patient’s birth ({born}).</source>
            <translation>{what} ({when}) précède la naissance du patient ({born}).</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{what} ends ({end}) before it starts ({start}).</source>
            <translation>{what} : fin ({end}) avant le début ({start}).</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give the value of the result.</source>
            <translation>Indiquez la valeur du résultat.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>type it in, if it is a result after all</source>
            <translation>saisissez-le, si c’est tout de même un résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>Nobody in the record is this person: choose the patient, or add a new one.</source>
            <translation>Cette personne n’est pas dans le dossier : choisissez le patient, ou ajoutez-en un nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>It was recorded from the quarantine already.</source>
            <translation>Il a déjà été consigné depuis la quarantaine.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>type the result in with its date and unit if you know them</source>
            <translation>saisissez le résultat avec sa date et son unité si vous les connaissez</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>give its unit here, or in what is known of the laboratory</source>
            <translation>donnez son unité ici, ou dans ce qui est connu du laboratoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>ask the laboratory which unit is meant, and give it here</source>
            <translation>demandez au laboratoire quelle est l’unité, et donnez-la ici</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>say what the laboratory writes first, or which mark parts its decimals, and read it again</source>
            <translation>dites ce que le laboratoire écrit en premier, ou quel signe sépare ses décimales, et relisez</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>say whether the day or the month comes first, and read it again</source>
            <translation>dites si le jour ou le mois vient d’abord, et relisez</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>type the result in with its date if you know it</source>
            <translation>saisissez le résultat avec sa date si vous la connaissez</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>say in the table’s headings which one counts</source>
            <translation>dites dans les en-têtes du tableau laquelle compte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>nothing is to be done, unless the laboratory means one that AlpDesk follows: name it then</source>
            <translation>il n’y a rien à faire, sauf si le laboratoire en entend un qu’AlpDesk suit : nommez-le alors</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>nothing is to be done</source>
            <translation>il n’y a rien à faire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>The file does not say whose this is: choose the patient.</source>
            <translation>Le fichier ne dit pas de qui il s’agit : choisissez le patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>It is not certain whose this is: choose the patient, or add a new one.</source>
            <translation>Il n’est pas certain de qui il s’agit : choisissez le patient, ou ajoutez-en un nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>It waits in the quarantine already: settle it there.</source>
            <translation>Il attend déjà en quarantaine : réglez-le là.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>{name} refused it in the quarantine: {reason}</source>
            <translation>{name} l’a refusé en quarantaine : {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>This person’s results are not taken.</source>
            <translation>Les résultats de cette personne ne sont pas repris.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>{confirm}, or say that it is another.</source>
            <translation>{confirm}, ou dites que c’en est un autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>Line {line} of the file says {result}.</source>
            <translation>La ligne {line} du fichier dit {result}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>no date of the specimen was given, and {reason}</source>
            <translation>aucune date de prélèvement n’était donnée, et {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>Line {line} of the file says the same, or is a later version.</source>
            <translation>La ligne {line} du fichier dit la même chose, ou est une version ultérieure.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>no value was given</source>
            <translation>aucune valeur n’était donnée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>The copy was restored for a test, opened, and holds what it should: {patients} patients and {results} results; {records} records were compared with the open one.</source>
            <translation>La copie a été restaurée à l’essai, ouverte, et contient ce qu’elle doit : {patients} patients et {results} résultats ; {records} dossiers ont été comparés à ceux qui sont ouverts.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>This record was restored from the copy of {copy}: {number} lines of the audit trail younger than it are missing.</source>
            <translation>
                <numerusform>Ce dossier a été restauré depuis la copie du {copy} : {number} ligne plus récente du journal d’audit manque.</numerusform>
                <numerusform>Ce dossier a été restauré depuis la copie du {copy} : {number} lignes plus récentes du journal d’audit manquent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>The test restore failed: {why}</source>
            <translation>La restauration d’essai a échoué : {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>This record was restored from the copy of {copy}: whatever was entered after it is missing.</source>
            <translation>Ce dossier a été restauré depuis la copie du {copy} : ce qui a été saisi après manque.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>This record was restored from the copy of {copy}: nothing is known to be missing.</source>
            <translation>Ce dossier a été restauré depuis la copie du {copy} : rien n’est connu comme manquant.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>This record was restored from the copy of {copy}: {number} entries younger than it are missing.</source>
            <translation>
                <numerusform>Ce dossier a été restauré depuis la copie du {copy} : {number} saisie plus récente manque.</numerusform>
                <numerusform>Ce dossier a été restauré depuis la copie du {copy} : {number} saisies plus récentes manquent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/correspondence.py"></location>
            <source>This letter is sent already: take that back first.</source>
            <translation>Cette lettre est déjà envoyée : annulez d’abord cette étape.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/correspondence.py"></location>
            <source>This letter is answered already: take that back first.</source>
            <translation>Cette lettre a déjà reçu une réponse : annulez d’abord cette étape.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/correspondence.py"></location>
            <source>This letter is of {day}: nothing became of it before.</source>
            <translation>Cette lettre est du {day} : rien n’a pu en advenir avant.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/correspondence.py"></location>
            <source>That day lies in the future: today is {day}.</source>
            <translation>Ce jour est dans le futur : nous sommes le {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/critical.py"></location>
            <source>{why} A later result has come, but nobody has acknowledged this one.</source>
            <translation>{why} Un résultat ultérieur est arrivé, mais personne n’a pris celui-ci en compte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/critical.py"></location>
            <source>ALP is above {limit} {unit}.</source>
            <translation>Les PAL dépassent {limit} {unit}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/desk.py"></location>
            <source>A demonstration clinic stays one: its patients are invented.</source>
            <translation>Un cabinet de démonstration le reste : ses patients sont fictifs.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/desk.py"></location>
            <source>The name at the desk is the one that the clinic was opened with.</source>
            <translation>Le nom au poste est celui avec lequel le cabinet a été ouvert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>date of birth</source>
            <translation>date de naissance</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>sex</source>
            <translation>sexe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>date of death</source>
            <translation>date du décès</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{entry} corrected</source>
            <translation>{entry} corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{analyte} {value} of {day}</source>
            <translation>{analyte} {value} du {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>“{operation}” of {day}</source>
            <translation>« {operation} » du {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{entry} withdrawn</source>
            <translation>{entry} retiré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{result} marked suspect</source>
            <translation>{result} marqué douteux</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{analyte} of {day} corrected from {old} to {new}</source>
            <translation>{analyte} du {day} : {old} corrigé en {new}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{analyte} {value} corrected from {old} to {new}</source>
            <translation>{analyte} {value} : {old} corrigé en {new}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>the limits of {result} corrected from {old} to {new}</source>
            <translation>les limites de {result} corrigées de {old} à {new}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>an unknown date</source>
            <translation>une date inconnue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>the problem “{problem}”</source>
            <translation>le problème « {problem} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>the medicine “{medicine}”</source>
            <translation>le médicament « {medicine} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>own data</source>
            <translation>données propres</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>the answer “{answer}” to “{question}”</source>
            <translation>la réponse « {answer} » à « {question} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>the patient’s {data} corrected</source>
            <translation>données du patient corrigées : {data}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>another operation chosen to count from</source>
            <translation>une autre opération choisie comme point de départ</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drafts.py"></location>
            <source>{name} answered questions of this walkthrough meanwhile: leave it and continue it again to see them.</source>
            <translation>{name} a entre-temps répondu à des questions de ce passage : quittez-le et reprenez-le pour les voir.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drafts.py"></location>
            <source>This is a scratch copy: nothing in it is saved. Leave it to go on with the walkthrough.</source>
            <translation>Ceci est une copie d’essai : rien n’y est enregistré. Quittez-la pour continuer le passage.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drafts.py"></location>
            <source>Somebody else</source>
            <translation>Quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>No entry of the file can be used: open it in AlpDesk to see why, line by line.</source>
            <translation>Aucune entrée du fichier n’est utilisable : ouvrez-le dans AlpDesk pour voir pourquoi, ligne par ligne.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>It holds problems or medicines of somebody who is not known for certain: open it in AlpDesk.</source>
            <translation>Il contient des problèmes ou des médicaments de quelqu’un qui n’est pas connu avec certitude : ouvrez-le dans AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>The same file was imported before; it adds nothing.</source>
            <translation>Le même fichier a déjà été importé ; il n’ajoute rien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>a drop folder</source>
            <translation>un répertoire de dépôt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>no drop folder</source>
            <translation>aucun répertoire de dépôt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>There is no such folder: choose one that exists.</source>
            <translation>Ce répertoire n’existe pas : choisissez-en un qui existe.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>The drop folder cannot be the clinic’s own folder: choose another one.</source>
            <translation>Le répertoire de dépôt ne peut pas être celui du cabinet : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>The file could not be read.</source>
            <translation>Le fichier n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>read records</source>
            <comment>after: may</comment>
            <translation>lire les dossiers</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>enter anything in a record</source>
            <comment>after: may</comment>
            <translation>saisir quelque chose dans un dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>close a walkthrough or decide on its outcome</source>
            <comment>after: may</comment>
            <translation>clore un passage ou décider de sa conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>issue a letter</source>
            <comment>after: may</comment>
            <translation>émettre une lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>import results</source>
            <comment>after: may</comment>
            <translation>importer des résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>export records</source>
            <comment>after: may</comment>
            <translation>exporter des dossiers</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>change who may log in, and the keys</source>
            <comment>after: may</comment>
            <translation>changer qui peut se connecter, et les clés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>make and restore copies of the record</source>
            <comment>after: may</comment>
            <translation>faire et restaurer des copies du dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>change the clinic’s settings</source>
            <comment>after: may</comment>
            <translation>changer les réglages du cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>read the audit trail of the clinic</source>
            <comment>after: may</comment>
            <translation>lire le journal d’audit du cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>a clinician</source>
            <translation>un clinicien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>a nurse</source>
            <translation>un infirmier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>an administrator</source>
            <translation>un administrateur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>Only {who} may {deed}.</source>
            <translation>Seul {who} peut {deed}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>{quantity} is implausible for {analyte}.</source>
            <translation>{quantity} est invraisemblable pour {analyte}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>Values from {lowest} to {highest} are usual: is it right as typed?</source>
            <translation>Les valeurs de {lowest} à {highest} sont habituelles : est-ce juste tel que tapé ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>“{typed}” is not a result: write the number out, such as 1234 or 0.45.</source>
            <translation>« {typed} » n’est pas un résultat : écrivez le nombre en entier, comme 1234 ou 0,45.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>{number} is not a value of {analyte}.</source>
            <translation>{number} n’est pas une valeur pour {analyte}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>The value for {analyte} has more than {number} digits: check the number.</source>
            <translation>La valeur pour {analyte} a plus de {number} chiffres : vérifiez le nombre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>{analyte} cannot be negative: {quantity} was not accepted.</source>
            <translation>{analyte} : une valeur négative n’est pas possible, {quantity} n’a pas été accepté.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>{analyte} cannot be 0: if it was below what can be measured, write it such as &lt;5.</source>
            <translation>{analyte} : la valeur 0 n’est pas possible ; si elle était sous le seuil mesurable, écrivez par exemple &lt;5.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>{quantity} cannot be a value of {analyte}: check the number and the unit.</source>
            <translation>{quantity} ne peut pas être une valeur pour {analyte} : vérifiez le nombre et l’unité.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>The lower limit {lower} lies above the upper limit {upper}: check both.</source>
            <translation>La limite inférieure {lower} dépasse la limite supérieure {upper} : vérifiez les deux.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>Give the unit of {analyte}: {units}.</source>
            <translation>Indiquez l’unité pour {analyte} : {units}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>“{unit}” is not a unit in which {analyte} is measured: use {units}.</source>
            <translation>« {unit} » n’est pas une unité pour {analyte} : utilisez {units}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>no unit</source>
            <translation>aucune unité</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source> or </source>
            <comment>between quantities</comment>
            <translation> ou </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>Did you mean {others}?</source>
            <translation>Vouliez-vous dire {others} ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>“{limit}” is not a limit: write the number without {comparator}.</source>
            <translation>« {limit} » n’est pas une limite : écrivez le nombre sans {comparator}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/exports.py"></location>
            <source>born {day}</source>
            <translation>naissance {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/exports.py"></location>
            <source>{patient} (invented patient)</source>
            <translation>{patient} (patient fictif)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/exports.py"></location>
            <source>date of export</source>
            <translation>date d’exportation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/exports.py"></location>
            <source>Name not known</source>
            <translation>Nom non connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/exports.py"></location>
            <source>A summary or a picture is of one patient: choose one, or export as FHIR or CSV.</source>
            <translation>Un résumé ou une image concerne un seul patient : choisissez-en un, ou exportez en FHIR ou CSV.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/help.py"></location>
            <source>help/{name}.md cannot be read: install AlpDesk again</source>
            <translation>help/{name}.md est illisible : réinstallez AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>Import undone: {reason}</source>
            <translation>Importation annulée : {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>The import cannot be undone: {number} results of it were corrected or marked since; withdraw what is wrong by hand.</source>
            <translation>
                <numerusform>L’importation ne peut pas être annulée : {number} de ses résultats a été corrigé ou marqué depuis ; retirez à la main ce qui est faux.</numerusform>
                <numerusform>L’importation ne peut pas être annulée : {number} de ses résultats ont été corrigés ou marqués depuis ; retirez à la main ce qui est faux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>The import cannot be undone: {number} problems of it were corrected or marked since; withdraw what is wrong by hand.</source>
            <translation>
                <numerusform>L’importation ne peut pas être annulée : {number} de ses problèmes a été corrigé ou marqué depuis ; retirez à la main ce qui est faux.</numerusform>
                <numerusform>L’importation ne peut pas être annulée : {number} de ses problèmes ont été corrigés ou marqués depuis ; retirez à la main ce qui est faux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>The import cannot be undone: {number} medicine courses of it were corrected or marked since; withdraw what is wrong by hand.</source>
            <translation>
                <numerusform>L’importation ne peut pas être annulée : {number} de ses traitements a été corrigé ou marqué depuis ; retirez à la main ce qui est faux.</numerusform>
                <numerusform>L’importation ne peut pas être annulée : {number} de ses traitements ont été corrigés ou marqués depuis ; retirez à la main ce qui est faux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>The import cannot be undone: {number} procedures of it were corrected or marked since; withdraw what is wrong by hand.</source>
            <translation>
                <numerusform>L’importation ne peut pas être annulée : {number} de ses opérations a été corrigée ou marquée depuis ; retirez à la main ce qui est faux.</numerusform>
                <numerusform>L’importation ne peut pas être annulée : {number} de ses opérations ont été corrigées ou marquées depuis ; retirez à la main ce qui est faux.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>“{name}” ends in neither .pdf nor .csv: name the report FILE.pdf or FILE.csv.</source>
            <translation>« {name} » ne finit ni par .pdf ni par .csv : nommez le rapport FICHIER.pdf ou FICHIER.csv.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>This import was undone already.</source>
            <translation>Cette importation a déjà été annulée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>An import was undone.</source>
            <translation>Une importation a été annulée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/incoming.py"></location>
            <source>pasted text</source>
            <translation>texte collé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/incoming.py"></location>
            <source>The file holds no results: export it again, or choose another file.</source>
            <translation>Le fichier ne contient aucun résultat : exportez-le de nouveau, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/incoming.py"></location>
            <source>Reading was stopped: nothing was recorded.</source>
            <translation>La lecture a été arrêtée : rien n’a été consigné.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake.py"></location>
            <source>An entry without a name</source>
            <translation>Une entrée sans nom</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} corrected</source>
            <translation>{number} corrigé(s)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} conflicting</source>
            <translation>{number} contradictoire(s)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} to be confirmed</source>
            <translation>{number} à confirmer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} waiting</source>
            <translation>{number} en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} known already</source>
            <translation>{number} déjà connu(s)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} refused</source>
            <translation>{number} refusé(s)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} new results</source>
            <translation>
                <numerusform>{number} nouveau résultat</numerusform>
                <numerusform>{number} nouveaux résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/learning.py"></location>
            <source>Give the name of the laboratory: by it, it is known again.</source>
            <translation>Indiquez le nom du laboratoire : il sert à le reconnaître.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/learning.py"></location>
            <source>Nothing is known of a laboratory “{name}”: choose one of those that are known.</source>
            <translation>Rien n’est connu d’un laboratoire « {name} » : choisissez l’un de ceux qui sont connus.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/letters.py"></location>
            <source>This outcome cannot be said in {language} as it was closed, because its pathway or record is not as it was: write the letter in {other}, or walk the pathway again.</source>
            <translation>Cette conclusion ne peut être dite en {language} telle qu’elle a été close, parce que le parcours ou le dossier n’est plus ce qu’il était : écrivez la lettre en {other}, ou refaites le parcours.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/letters.py"></location>
            <source>The letter does not name the patient as the record does, and was not issued: leave it and begin it again.</source>
            <translation>La lettre ne désigne pas le patient comme le dossier et n’a pas été émise : quittez-la et recommencez-la.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/letters.py"></location>
            <source>The fonts of letters lack these characters: {letters} Write them otherwise.</source>
            <translation>Il manque ces caractères aux polices des lettres : {letters} Écrivez-les autrement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/letters.py"></location>
            <source>This letter was issued before reasons were kept with letters: there is nothing to export.</source>
            <translation>Cette lettre a été émise avant que les justifications soient gardées avec les lettres : il n’y a rien à exporter.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/locking.py"></location>
            <source>locks after {minutes} minutes</source>
            <translation>se verrouille après {minutes} minutes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/locking.py"></location>
            <source>by the user</source>
            <translation>par l’utilisateur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/locking.py"></location>
            <source>after some minutes without input</source>
            <translation>après quelques minutes sans saisie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/locking.py"></location>
            <source>by the computer</source>
            <translation>par l’ordinateur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/locking.py"></location>
            <source>The screen is locked after {shortest} to {longest} minutes without input.</source>
            <translation>L’écran se verrouille après {shortest} à {longest} minutes sans saisie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>This user was disabled: ask an administrator of the clinic.</source>
            <translation>Cet utilisateur a été désactivé : demandez à un administrateur du cabinet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>This is another recovery key: type the one that is shown.</source>
            <translation>C’est une autre clé de secours : tapez celle qui est affichée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>{name} is a user already: choose another name.</source>
            <translation>{name} est déjà un utilisateur : choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>Give at least one duty: clinician, nurse or administrator.</source>
            <translation>Indiquez au moins une fonction : clinicien, infirmier ou administrateur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>Give at least one duty: clinician, nurse or administrator, or disable the user.</source>
            <translation>Indiquez au moins une fonction : clinicien, infirmier ou administrateur ; ou désactivez l’utilisateur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>Nobody disables themselves: another administrator does.</source>
            <translation>Nul ne se désactive soi-même : un autre administrateur le fait.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>This is the passphrase in use: choose another one.</source>
            <translation>C’est la phrase secrète actuelle : choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>There is no such user who may log in: look at the list of people again.</source>
            <translation>Aucun utilisateur de ce nom ne peut se connecter : revoyez la liste des personnes.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>One administrator must remain: make somebody else an administrator first.</source>
            <translation>Un administrateur doit rester : donnez d’abord cette fonction à quelqu’un d’autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>This name is not among the people of this clinic: ask an administrator to add it.</source>
            <translation>Ce nom n’est pas parmi les personnes de ce cabinet : demandez à un administrateur de l’ajouter.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/publishing.py"></location>
            <source>“{name}” ends in neither .pdf nor .html: name the document FILE.pdf or FILE.html.</source>
            <translation>« {name} » ne finit ni par .pdf ni par .html : nommez le document FICHIER.pdf ou FICHIER.html.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/publishing.py"></location>
            <source>“{name}” does not end in .json: name the export FILE.json.</source>
            <translation>« {name} » ne finit pas par .json : nommez l’exportation FICHIER.json.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>It is kept beside the other value.</source>
            <translation>Il est gardé à côté de l’autre valeur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>The record holds it already.</source>
            <translation>Le dossier le contient déjà.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>Link it to keep both, or refuse it.</source>
            <translation>Liez-le pour garder les deux, ou refusez-le.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>This result was settled meanwhile: look at the list again.</source>
            <translation>Ce résultat a été réglé entre-temps : revoyez la liste.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>Its unit cannot be used: give one of {units}.</source>
            <translation>Son unité n’est pas utilisable : donnez l’une de {units}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>“{name}” is known by its name alone: confirm {analyte}, or name another.</source>
            <translation>« {name} » n’est connu que par son nom : confirmez {analyte}, ou nommez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>It is settled whose this result is: choose only results of people not yet known.</source>
            <translation>Il est établi de qui il s’agit : ne choisissez que des résultats de personnes encore inconnues.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>{name} is in the record already, by number and birth date: link the results.</source>
            <translation>{name} est déjà dans le dossier, par numéro et date de naissance : liez les résultats.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/rereading.py"></location>
            <source>{analyte} is not measured in “{unit}”: give {units}.</source>
            <translation>« {unit} » n’est pas une unité pour {analyte} : donnez {units}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>{changed} of {total} would change</source>
            <translation>{changed} sur {total} changeraient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>{changed} of {total} closed walkthroughs would change</source>
            <translation>{changed} passages clos sur {total} changeraient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>None of {total} closed walkthroughs would change</source>
            <translation>Aucun des {total} passages clos ne changerait</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>This changed outcome was decided on, or has changed again: look at the record again.</source>
            <translation>Cette conclusion modifiée a été tranchée, ou a encore changé : revoyez le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>{pathway}, version {old} to {new}</source>
            <translation>{pathway}, version {old} vers {new}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>{pathway}, within version {old}</source>
            <translation>{pathway}, au sein de la version {old}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/restoring.py"></location>
            <source>Only an administrator may put a copy in the place of a record that is in order.</source>
            <translation>Seul un administrateur peut mettre une copie à la place d’un dossier en ordre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/restoring.py"></location>
            <source>There is no good copy in this folder: choose the folder that holds the copies.</source>
            <translation>Il n’y a pas de bonne copie dans ce répertoire : choisissez celui qui contient les copies.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>other entries</source>
            <comment>several</comment>
            <translation>autres entrées</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>results</source>
            <comment>several</comment>
            <translation>résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>problems</source>
            <comment>several</comment>
            <translation>problèmes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>medicine courses</source>
            <comment>several</comment>
            <translation>traitements</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>procedures</source>
            <comment>several</comment>
            <translation>opérations</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>answers</source>
            <comment>several</comment>
            <translation>réponses</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>closed walkthroughs</source>
            <comment>several</comment>
            <translation>passages clos</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>letters</source>
            <comment>several</comment>
            <translation>lettres</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>contacts</source>
            <comment>several</comment>
            <translation>contacts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>patients</source>
            <comment>several</comment>
            <translation>patients</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>audit lines</source>
            <comment>several</comment>
            <translation>lignes d’audit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>imports</source>
            <comment>several</comment>
            <translation>importations</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>waiting results</source>
            <comment>several</comment>
            <translation>résultats en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>drafts</source>
            <comment>several</comment>
            <translation>brouillons</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>settings</source>
            <comment>several</comment>
            <translation>réglages</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>identifiers</source>
            <comment>several</comment>
            <translation>identifiants</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>laboratories</source>
            <comment>several</comment>
            <translation>laboratoires</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} other entries</source>
            <translation>
                <numerusform>{number} autre entrée</numerusform>
                <numerusform>{number} autres entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} results</source>
            <translation>
                <numerusform>{number} résultat</numerusform>
                <numerusform>{number} résultats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} problems</source>
            <translation>
                <numerusform>{number} problème</numerusform>
                <numerusform>{number} problèmes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} medicine courses</source>
            <translation>
                <numerusform>{number} traitement</numerusform>
                <numerusform>{number} traitements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} procedures</source>
            <translation>
                <numerusform>{number} opération</numerusform>
                <numerusform>{number} opérations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} answers</source>
            <translation>
                <numerusform>{number} réponse</numerusform>
                <numerusform>{number} réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} closed walkthroughs</source>
            <translation>
                <numerusform>{number} passage clos</numerusform>
                <numerusform>{number} passages clos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} letters</source>
            <translation>
                <numerusform>{number} lettre</numerusform>
                <numerusform>{number} lettres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} contacts</source>
            <translation>
                <numerusform>{number} contact</numerusform>
                <numerusform>{number} contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} patients</source>
            <translation>
                <numerusform>{number} patient</numerusform>
                <numerusform>{number} patients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} audit lines</source>
            <translation>
                <numerusform>{number} ligne d’audit</numerusform>
                <numerusform>{number} lignes d’audit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} imports</source>
            <translation>
                <numerusform>{number} importation</numerusform>
                <numerusform>{number} importations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} waiting results</source>
            <translation>
                <numerusform>{number} résultat en attente</numerusform>
                <numerusform>{number} résultats en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} drafts</source>
            <translation>
                <numerusform>{number} brouillon</numerusform>
                <numerusform>{number} brouillons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} settings</source>
            <translation>
                <numerusform>{number} réglage</numerusform>
                <numerusform>{number} réglages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} identifiers</source>
            <translation>
                <numerusform>{number} identifiant</numerusform>
                <numerusform>{number} identifiants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} laboratories</source>
            <translation>
                <numerusform>{number} laboratoire</numerusform>
                <numerusform>{number} laboratoires</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>Every page of the record can be read.</source>
            <translation>Chaque page du dossier est lisible.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{broken} of the record’s {number} pages cannot be read.</source>
            <translation>
                <numerusform>{broken} page sur {number} du dossier est illisible.</numerusform>
                <numerusform>{broken} pages sur {number} du dossier sont illisibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} entries are known to be missing.</source>
            <translation>
                <numerusform>{number} entrée est connue comme manquante.</numerusform>
                <numerusform>{number} entrées sont connues comme manquantes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>Lost to damage, and missing here: {entries}.</source>
            <translation>Perdu par endommagement, et manquant ici : {entries}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>Entries may be missing here: of some that were lost nobody can tell whose they were.</source>
            <translation>Des entrées peuvent manquer ici : de certaines, perdues, nul ne peut dire de qui elles étaient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>No entry is known to be missing.</source>
            <translation>Aucune entrée n’est connue comme manquante.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} of these: whose they were cannot be told</source>
            <translation>
                <numerusform>{number} d’entre elles : on ne peut dire de qui elle était</numerusform>
                <numerusform>{number} d’entre elles : on ne peut dire de qui elles étaient</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} patients put together again from earlier versions</source>
            <translation>
                <numerusform>{number} patient recomposé à partir de versions antérieures</numerusform>
                <numerusform>{number} patients recomposés à partir de versions antérieures</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>more may be missing of these: {kinds}</source>
            <translation>il peut en manquer davantage : {kinds}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>a change was broken off, and its undoing is damaged: the last entries may be half of what was saved</source>
            <translation>une modification a été interrompue, et son annulation est endommagée : les dernières entrées peuvent n’être que la moitié de ce qui a été enregistré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Critical result</source>
            <translation>Résultat critique</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>No action</source>
            <translation>Aucune mesure</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Emergency</source>
            <translation>Urgence</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Same day</source>
            <translation>Le jour même</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Walkthrough begun</source>
            <translation>Passage commencé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Outcome changed</source>
            <translation>Conclusion modifiée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Review due</source>
            <translation>À réviser</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Monitoring</source>
            <translation>Surveillance</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Letter to write</source>
            <translation>Lettre à écrire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/surroundings.py"></location>
            <source>This clinic lies on a network drive ({kind}), which can vanish while something is saved: keep it on this computer, and copies of it elsewhere.</source>
            <translation>Ce cabinet se trouve sur un lecteur réseau ({kind}), qui peut disparaître pendant un enregistrement : gardez-le sur cet ordinateur, et des copies ailleurs.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/surroundings.py"></location>
            <source>This computer’s clock shows {shown}, but the record was last used on {last}: set the clock right before you enter anything, for what is entered is dated by it.</source>
            <translation>L’horloge de cet ordinateur indique {shown}, mais le dossier a été utilisé pour la dernière fois le {last} : réglez l’horloge avant toute saisie, car elle date ce qui est saisi.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/surroundings.py"></location>
            <source>The record was last used on {last}, and the clock shows {shown}: see that the clock is right.</source>
            <translation>Le dossier a été utilisé pour la dernière fois le {last}, et l’horloge indique {shown} : vérifiez que l’horloge est juste.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Patient’s number</source>
            <translation>Numéro du patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Name, or family name</source>
            <translation>Nom, ou nom de famille</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Sex</source>
            <translation>Sexe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Name of the analyte</source>
            <translation>Nom de l’analyte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Code of the analyte</source>
            <translation>Code de l’analyte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Reference interval</source>
            <translation>Intervalle de référence</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Lower limit</source>
            <translation>Limite inférieure</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Upper limit</source>
            <translation>Limite supérieure</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Sample date</source>
            <translation>Date du prélèvement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Sample time</source>
            <translation>Heure du prélèvement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Number of the result</source>
            <translation>Numéro du résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Laboratory</source>
            <translation>Laboratoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Not used</source>
            <translation>Non utilisé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>No column is known to hold values: say which.</source>
            <translation>Aucune colonne n’est connue comme contenant les valeurs : dites laquelle.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>No column is known to hold the sample date: say which.</source>
            <translation>Aucune colonne n’est connue comme contenant la date du prélèvement : dites laquelle.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>No column is known to say whose the results are.</source>
            <translation>Aucune colonne n’est connue comme disant à qui sont les résultats.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>No unit is given for {names}: write it in if the laboratory says so.</source>
            <translation>Aucune unité n’est donnée pour {names} : inscrivez-la si le laboratoire la donne.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Say which column names the analyte.</source>
            <translation>Dites quelle colonne nomme l’analyte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Without a key file neither a passphrase nor the recovery key opens the record. Every copy of the record has the key file with it: restoring one brings it back.</source>
            <translation>Sans fichier de clés, ni phrase secrète ni clé de secours n’ouvre le dossier. Chaque copie du dossier contient le fichier de clés : en restaurer une le ramène.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The record is damaged</source>
            <translation>Le dossier est endommagé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Nothing was changed. Where there is a good copy, restore it; what is younger can still be read here.</source>
            <translation>Rien n’a été modifié. S’il y a une bonne copie, restaurez-la ; ce qui est plus récent peut encore être lu ici.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>This file is not AlpDesk’s</source>
            <translation>Ce fichier n’est pas d’AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Another program put its own file in the record’s place. Nothing was changed.</source>
            <translation>Un autre programme a mis son propre fichier à la place du dossier. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>A part of the clinic is missing</source>
            <translation>Une partie du cabinet manque</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>If the folder lies on a stick or another computer, connect it and try again.</source>
            <translation>Si le répertoire est sur une clé USB ou un autre ordinateur, connectez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Made by a newer AlpDesk</source>
            <translation>Fait par un AlpDesk plus récent</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>An older AlpDesk could misread what a newer one wrote, so it does not open it. Nothing was changed.</source>
            <translation>Un AlpDesk plus ancien pourrait mal lire ce qu’un plus récent a écrit ; il ne l’ouvre donc pas. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The record could not be brought to this version</source>
            <translation>Le dossier n’a pas pu être amené à cette version</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>It is as it was before. It can be read here, and the older AlpDesk still opens it.</source>
            <translation>Il est tel qu’avant. Il peut être lu ici, et l’ancien AlpDesk l’ouvre encore.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The clinic is open elsewhere</source>
            <translation>Le cabinet est ouvert ailleurs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Two at once could undo each other’s work. When that program ends, however it ends, the clinic is free.</source>
            <translation>Deux à la fois pourraient défaire le travail l’un de l’autre. Quand ce programme se termine, de quelque façon que ce soit, le cabinet est libre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The folder cannot be written</source>
            <translation>Le répertoire n’est pas accessible en écriture</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The record can be read meanwhile; nothing can be entered until the folder can be written.</source>
            <translation>Le dossier peut être lu en attendant ; rien ne peut être saisi tant que le répertoire n’est pas accessible en écriture.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Nothing was changed. Free some space and try again; until then the record can be read.</source>
            <translation>Rien n’a été modifié. Libérez de la place et réessayez ; d’ici là, le dossier peut être lu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The clinic’s folder is gone</source>
            <translation>Le répertoire du cabinet a disparu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Nothing was changed. If it lies on a stick or another computer, connect that again.</source>
            <translation>Rien n’a été modifié. S’il est sur une clé USB ou un autre ordinateur, reconnectez-le.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The disk does not answer</source>
            <translation>Le disque ne répond pas</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>If the folder lies on a stick or another computer, see that it is well connected.</source>
            <translation>Si le répertoire est sur une clé USB ou un autre ordinateur, vérifiez la connexion.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The record itself is not affected, and nothing is lost. The damaged file is kept beside it.</source>
            <translation>Le dossier lui-même n’est pas touché, et rien n’est perdu. Le fichier endommagé est gardé à côté.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The key file and its copy are damaged</source>
            <translation>Le fichier de clés et sa copie sont endommagés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The key file is damaged</source>
            <translation>Le fichier de clés est endommagé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/walkthroughs.py"></location>
            <source>This walkthrough belongs to another patient and was not closed.</source>
            <translation>Ce passage appartient à un autre patient et n’a pas été clos.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/walkthroughs.py"></location>
            <source>Say what you decide instead of the outcome.</source>
            <translation>Dites ce que vous décidez à la place de la conclusion.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/walkthroughs.py"></location>
            <source>The record has changed: the outcome is now “{outcome}”. Look at it again.</source>
            <translation>Le dossier a changé : la conclusion est maintenant « {outcome} ». Revoyez-la.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/walkthroughs.py"></location>
            <source>The pathway’s files of that time are not in the record: nothing was written.</source>
            <translation>Les fichiers du parcours de l’époque ne sont pas dans le dossier : rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/walkthroughs.py"></location>
            <source>AlpDesk has no pathway “{pathway}”.</source>
            <translation>AlpDesk n’a pas de parcours « {pathway} ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>the document says that it was not found</source>
            <translation>le document dit que cela n’a pas été trouvé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>it was planned, not measured</source>
            <translation>prévu, non mesuré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>it is about another person than the patient</source>
            <translation>cela concerne une autre personne que le patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>its value is of type {kind}, not a number</source>
            <translation>sa valeur est de type {kind}, pas un nombre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document declares its own entities, which no C-CDA document needs: it was not read.</source>
            <translation>Le document déclare ses propres entités, dont aucun document C-CDA n’a besoin : il n’a pas été lu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document has more than {number} elements, which no record of one patient has: export less.</source>
            <translation>Le document a plus de {number} éléments, ce qu’aucun dossier d’un patient n’a : exportez moins.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The file is XML, but no C-CDA document: export the results as CSV, HL7 v2 or FHIR R4.</source>
            <translation>Le fichier est du XML, mais pas un document C-CDA : exportez les résultats en CSV, HL7 v2 ou FHIR R4.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document is about several patients: export one document for each.</source>
            <translation>Le document concerne plusieurs patients : exportez un document pour chacun.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>no value was given ({code})</source>
            <translation>aucune valeur n’était donnée ({code})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>its value is an interval</source>
            <translation>sa valeur est un intervalle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document has more than {number} observations: export less.</source>
            <translation>Le document a plus de {number} observations : exportez moins.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document is damaged at line {line}: export it again.</source>
            <translation>Le document est endommagé à la ligne {line} : exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document is no XML text: export it again.</source>
            <translation>Le document n’est pas du texte XML : exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>it has several values</source>
            <translation>il a plusieurs valeurs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>several ranges were printed</source>
            <translation>plusieurs intervalles étaient imprimés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/drop_files.py"></location>
            <source>The drop folder holds too many files of one name: move them elsewhere.</source>
            <translation>Le répertoire de dépôt contient trop de fichiers du même nom : déplacez-les ailleurs.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/drop_files.py"></location>
            <source>The drop folder cannot be used ({why}): check that it is there and may be written to.</source>
            <translation>Le répertoire de dépôt est inutilisable ({why}) : vérifiez qu’il est là et accessible en écriture.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/drop_files.py"></location>
            <source>the system refused it</source>
            <translation>le système l’a refusé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>a FHIR {kind}</source>
            <translation>un {kind} FHIR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>JSON, but not FHIR</source>
            <translation>du JSON, mais pas du FHIR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>The file is {what}: give a FHIR R4 Bundle with one patient.</source>
            <translation>Le fichier est {what} : donnez un Bundle FHIR R4 avec un patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>The file is a history of versions: give a Bundle with the present state of one patient.</source>
            <translation>Le fichier est un historique de versions : donnez un Bundle avec l’état actuel d’un patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>The Bundle holds no patient: export it together with its Patient resource.</source>
            <translation>Le Bundle ne contient aucun patient : exportez-le avec sa ressource Patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>The Bundle holds {number} patients: give a Bundle with one patient only.</source>
            <translation>Le Bundle contient {number} patients : donnez un Bundle avec un seul patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>One {kind} belongs to another patient: give a Bundle with one patient only.</source>
            <translation>Un {kind} appartient à un autre patient : donnez un Bundle avec un seul patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>One {kind} has a modifier that AlpDesk does not know and was not used.</source>
            <translation>Un {kind} porte un modificateur inconnu d’AlpDesk et n’a pas été utilisé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_elements.py"></location>
            <source>A date is not a text.</source>
            <translation>Une date n’est pas un texte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_elements.py"></location>
            <source>{entry}: the date “{text}” could not be read and was left out.</source>
            <translation>{entry} : la date « {text} » était illisible et a été laissée de côté.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>Condition “{text}”</source>
            <translation>Condition « {text} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>onset at the age of {age}</source>
            <translation>début à l’âge de {age}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>Procedure “{text}”</source>
            <translation>Procedure « {text} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>Medicine “{name}”</source>
            <translation>Médicament « {name} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>Procedure “{text}” is of unknown status and was not counted as done.</source>
            <translation>Procedure « {text} » : statut inconnu, non comptée comme effectuée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>{entry} is recorded as active, with {end} as its end: taken as still in use.</source>
            <translation>{entry} est consigné comme actif, avec pour fin {end} : considéré comme encore pris.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_limits.py"></location>
            <source>printed, but not readable</source>
            <translation>imprimé, mais illisible</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_lines.py"></location>
            <source>its unit and its unit code contradict each other</source>
            <translation>son unité et le code d’unité se contredisent</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_patient.py"></location>
            <source>The patient’s birth date {born} is too long ago: correct the year and try again.</source>
            <translation>La date de naissance {born} du patient est trop ancienne : corrigez l’année et réessayez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_patient.py"></location>
            <source>The patient’s birth date is after the date of death: correct it and try again.</source>
            <translation>La date de naissance du patient suit la date du décès : corrigez-la et réessayez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_patient.py"></location>
            <source>The patient is recorded as deceased, with no date.</source>
            <translation>Le patient est consigné comme décédé, sans date.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_patient.py"></location>
            <source>The patient’s birth date “{given}” is not a date: correct it and try again.</source>
            <translation>La date de naissance « {given} » du patient n’est pas une date : corrigez-la et réessayez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>the file says that it was deleted</source>
            <translation>le fichier dit que cela a été supprimé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>the file holds it twice</source>
            <translation>le fichier le contient deux fois</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>it has a modifier that AlpDesk does not know</source>
            <translation>il porte un modificateur inconnu d’AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>The file has more than {number} resources: export it as NDJSON, or fewer.</source>
            <translation>Le fichier a plus de {number} ressources : exportez-le en NDJSON, ou moins.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>The file is {what} and holds no results: give a FHIR R4 Bundle or Observations.</source>
            <translation>Le fichier est {what} et ne contient aucun résultat : donnez un Bundle FHIR R4 ou des Observations.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>the line is no FHIR resource</source>
            <translation>la ligne n’est pas une ressource FHIR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>The file names more than {number} patients: part it into several files.</source>
            <translation>Le fichier nomme plus de {number} patients : partagez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>The file has more than {number} lines that are no FHIR resource: export it again.</source>
            <translation>Le fichier a plus de {number} lignes qui ne sont pas des ressources FHIR : exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>the line is not UTF-8 text</source>
            <translation>la ligne n’est pas du texte UTF-8</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>it holds more than {number} other results, which none does</source>
            <translation>il contient plus de {number} autres résultats, ce qu’aucun ne fait</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is not a number</source>
            <translation>la valeur n’est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>Observation “{name}” has no status and was not counted.</source>
            <translation>Observation « {name} » sans statut : non comptée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>its date {day} lies before the patient’s birth</source>
            <translation>sa date {day} précède la naissance du patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>no reason given</source>
            <translation>aucune raison donnée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>no value: {reason}</source>
            <translation>aucune valeur : {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is not a number that AlpDesk can read</source>
            <translation>la valeur n’est pas un nombre lisible par AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>“{unit}” is not a unit of {analyte}</source>
            <translation>« {unit} » n’est pas une unité pour {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is below zero</source>
            <translation>la valeur est inférieure à zéro</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is zero, which no measurement gives</source>
            <translation>la valeur est zéro, ce qu’aucune mesure ne donne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is far beyond any that is possible</source>
            <translation>la valeur dépasse de loin le possible</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>Observation “{name}” has no code that AlpDesk knows and was not used.</source>
            <translation>Observation « {name} » sans code connu d’AlpDesk : non utilisée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>its date “{text}” is not a date</source>
            <translation>sa date « {text} » n’est pas une date</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is given in words</source>
            <translation>la valeur est donnée en mots</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>unit missing</source>
            <translation>unité manquante</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>marked as a suspect sample</source>
            <translation>marqué comme prélèvement douteux</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is given in words and without a unit</source>
            <translation>la valeur est donnée en mots et sans unité</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_version.py"></location>
            <source>The file is {version}, which AlpDesk does not read: export the patient as FHIR R4.</source>
            <translation>Le fichier est {version}, qu’AlpDesk ne lit pas : exportez le patient en FHIR R4.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the disk quota is used up</source>
            <translation>le quota du disque est épuisé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the disk is read-only</source>
            <translation>le disque est en lecture seule</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>this folder may not be written to</source>
            <translation>ce répertoire n’est pas accessible en écriture</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the folder does not exist</source>
            <translation>le répertoire n’existe pas</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the file name is too long</source>
            <translation>le nom du fichier est trop long</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the file is too large for this disk</source>
            <translation>le fichier est trop grand pour ce disque</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the disk reports an error</source>
            <translation>le disque signale une erreur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>there is a folder of that name</source>
            <translation>il y a un répertoire de ce nom</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>{name} was not written: {why}. Nothing was left behind; choose another place or make room.</source>
            <translation>{name} n’a pas été écrit : {why}. Rien n’est resté ; choisissez un autre endroit ou libérez de la place.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>That is a folder: give the name of a file to write.</source>
            <translation>C’est un répertoire : donnez le nom d’un fichier à écrire.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>{name} exists already and was not changed: choose another name.</source>
            <translation>{name} existe déjà et n’a pas été modifié : choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>{name} was not written: {other} is left from another attempt. Delete that and try again.</source>
            <translation>{name} n’a pas été écrit : {other} reste d’un essai précédent. Supprimez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>{name} is not a file but a device or pipe, and was not changed: choose another name.</source>
            <translation>{name} n’est pas un fichier mais un périphérique ou un tube, et n’a pas été modifié : choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>an Excel or OpenDocument file: save it as CSV</source>
            <translation>un fichier Excel ou OpenDocument : enregistrez-le en CSV</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>an old Excel or Word file: save it as CSV</source>
            <translation>un ancien fichier Excel ou Word : enregistrez-le en CSV</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>a PDF: mark its table, copy it, and paste it into AlpDesk</source>
            <translation>un PDF : sélectionnez son tableau, copiez-le et collez-le dans AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>a word processor’s file: copy its table and paste it into AlpDesk</source>
            <translation>un fichier de traitement de texte : copiez son tableau et collez-le dans AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>a picture: type the results in</source>
            <translation>une image : saisissez les résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>a compressed file: unpack it first</source>
            <translation>un fichier compressé : décompressez-le d’abord</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>a database: export the results from the program that it belongs to</source>
            <translation>une base de données : exportez les résultats depuis le programme auquel elle appartient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>Nothing was pasted: copy the results first.</source>
            <translation>Rien n’a été collé : copiez d’abord les résultats.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>The text is larger than {number} MB: save it as a file and read that.</source>
            <translation>Le texte dépasse {number} Mo : enregistrez-le dans un fichier et lisez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>The file is empty: export it again, or choose another file.</source>
            <translation>Le fichier est vide : exportez-le de nouveau, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>The file is larger than {number} MB: part it into several files, or export less.</source>
            <translation>Le fichier dépasse {number} Mo : partagez-le en plusieurs, ou exportez moins.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>The file is FHIR in XML: export it as FHIR R4 in JSON.</source>
            <translation>Le fichier est du FHIR en XML : exportez-le en FHIR R4 en JSON.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>This is {what}.</source>
            <translation>C’est {what}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>The file could not be read to its end: check that it is still there and try again.</source>
            <translation>Le fichier n’a pas pu être lu jusqu’au bout : vérifiez qu’il est encore là et réessayez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>A line of the file is longer than {number} MB, which no resource is.</source>
            <translation>Une ligne du fichier dépasse {number} Mo, ce qu’aucune ressource n’est.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>the laboratory could not obtain a result</source>
            <translation>le laboratoire n’a pu obtenir de résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>not asked for</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>the order only</source>
            <translation>la demande seule</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>the specimen is in the laboratory</source>
            <translation>le prélèvement est au laboratoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>for training</source>
            <translation>pour la formation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>for debugging</source>
            <translation>pour le débogage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>the message is of type {kind}, which brings no results</source>
            <translation>le message est de type {kind}, qui n’apporte pas de résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>its specimen is “{specimen}”, not blood</source>
            <translation>son prélèvement est « {specimen} », pas du sang</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>its value is broken over two lines</source>
            <translation>sa valeur est coupée sur deux lignes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>the message is {purpose} (MSH-11 is {code}), so its results may be nobody’s</source>
            <translation>le message est {purpose} (MSH-11 vaut {code}) ; ses résultats peuvent n’être à personne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>its line does not end where it should</source>
            <translation>sa ligne ne finit pas où elle devrait</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>The file holds more results than AlpDesk reads at once: part it into several files.</source>
            <translation>Le fichier contient plus de résultats qu’AlpDesk n’en lit d’un coup : partagez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>The file holds more than {number} messages: part it into several files.</source>
            <translation>Le fichier contient plus de {number} messages : partagez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>Line {line} holds more than {number} repetitions, escapes or segments, which no laboratory sends.</source>
            <translation>La ligne {line} contient plus de {number} répétitions, échappements ou segments, ce qu’aucun laboratoire n’envoie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>One message has more than {number} lines, which no laboratory sends.</source>
            <translation>Un message a plus de {number} lignes, ce qu’aucun laboratoire n’envoie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>The message is UTF-8, although MSH-18 says otherwise.</source>
            <translation>Le message est en UTF-8, bien que MSH-18 dise autre chose.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>The message is not in the charset that MSH-18 names and was read as Western European.</source>
            <translation>Le message n’est pas dans le jeu de caractères que nomme MSH-18 et a été lu comme de l’Europe de l’Ouest.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_quick.py"></location>
            <source>The file has more than {number} objects, which no file of results has: export fewer resources.</source>
            <translation>Le fichier a plus de {number} objets, ce qu’aucun fichier de résultats n’a : exportez moins de ressources.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_quick.py"></location>
            <source>The file holds a number too large to be a measurement.</source>
            <translation>Le fichier contient un nombre trop grand pour une mesure.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file holds {text} where a number is needed, which is not valid JSON.</source>
            <translation>Le fichier contient {text} là où un nombre est requis, ce qui n’est pas du JSON valable.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is nested more than {number} levels deep, which no patient’s record is.</source>
            <translation>Le fichier est imbriqué sur plus de {number} niveaux, ce qu’aucun dossier de patient n’est.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is empty: export the patient again, or choose another file.</source>
            <translation>Le fichier est vide : exportez de nouveau le patient, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is XML, not JSON: export the patient as a FHIR R4 Bundle in JSON.</source>
            <translation>Le fichier est du XML, pas du JSON : exportez le patient comme Bundle FHIR R4 en JSON.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is larger than {number} MB, which is more than one patient’s record: export fewer resources (laboratory results, problems, medicines, procedures, answers) and try again.</source>
            <translation>Le fichier dépasse {number} Mo, plus que le dossier d’un patient : exportez moins de ressources (résultats, problèmes, médicaments, opérations, réponses) et réessayez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is in UTF-16: save it as UTF-8 and try again.</source>
            <translation>Le fichier est en UTF-16 : enregistrez-le en UTF-8 et réessayez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is NDJSON, with one resource a line: export the patient as one FHIR R4 Bundle in JSON.</source>
            <translation>Le fichier est du NDJSON, une ressource par ligne : exportez le patient comme un seul Bundle FHIR R4 en JSON.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file goes on after the end of its JSON: it may be damaged.</source>
            <translation>Le fichier continue après la fin de son JSON : il est peut-être endommagé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file gives “{name}” twice in one place, so it is not clear which is meant.</source>
            <translation>Le fichier donne « {name} » deux fois au même endroit ; ce qui est voulu n’est pas clair.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>This is a folder: choose one file in it.</source>
            <translation>C’est un répertoire : choisissez-y un fichier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>There is no file of this name: check the name and the folder.</source>
            <translation>Il n’y a pas de fichier de ce nom : vérifiez le nom et le répertoire.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>This is not a file: choose a file that holds one patient.</source>
            <translation>Ce n’est pas un fichier : choisissez un fichier contenant un patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file could not be read: check that it is still there and that you may open it.</source>
            <translation>Le fichier n’a pas pu être lu : vérifiez qu’il est encore là et que vous pouvez l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is not UTF-8 text (byte {number} is not valid): save it as UTF-8 and try again.</source>
            <translation>Le fichier n’est pas du texte UTF-8 (l’octet {number} n’est pas valable) : enregistrez-le en UTF-8 et réessayez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is not valid JSON (line {line}, column {column}): it may be damaged or cut off.</source>
            <translation>Le fichier n’est pas du JSON valable (ligne {line}, colonne {column}) : il est peut-être endommagé ou tronqué.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/judging.py"></location>
            <source>no date of the specimen was given</source>
            <translation>aucune date de prélèvement n’était donnée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/judging.py"></location>
            <source>its date {day} is too long ago to be meant</source>
            <translation>sa date {day} est trop ancienne pour être exacte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/judging.py"></location>
            <source>its date {day} lies in the future</source>
            <translation>sa date {day} est dans le futur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/judging.py"></location>
            <source>the laboratory withdrew it</source>
            <translation>le laboratoire l’a retiré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>A laboratory profile is a JSON object with {keys}, and nothing else.</source>
            <translation>Un profil de laboratoire est un objet JSON avec {keys}, et rien d’autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>In a laboratory profile “dates” is “day first” or “month first”.</source>
            <translation>Dans un profil de laboratoire, « dates » est « day first » ou « month first ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>In a laboratory profile “decimals” is “.” or “,”.</source>
            <translation>Dans un profil de laboratoire, « decimals » est « . » ou « , ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>In a laboratory profile “{key}” maps texts to texts.</source>
            <translation>Dans un profil de laboratoire, « {key} » associe des textes à des textes.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>The laboratory profile names “{analyte}”, which is no analyte of AlpDesk’s.</source>
            <translation>Le profil de laboratoire nomme « {analyte} », qui n’est pas un analyte d’AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>The laboratory profile gives {analyte} in “{unit}”, which is no unit of it.</source>
            <translation>Le profil de laboratoire donne {analyte} en « {unit} », qui n’en est pas une unité.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>The laboratory profile gives a column the role “{role}”, which AlpDesk does not know.</source>
            <translation>Le profil de laboratoire donne à une colonne le rôle « {role} », inconnu d’AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed.py"></location>
            <source>“{text}” can be read in two ways.</source>
            <translation>« {text} » peut se lire de deux façons.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed.py"></location>
            <source>“{text}” may be two numbers</source>
            <translation>« {text} » peut être deux nombres</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed.py"></location>
            <source>its comparator cannot be read</source>
            <translation>son signe de comparaison est illisible</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed.py"></location>
            <source>its unit “{unit}” is not the one behind its value</source>
            <translation>son unité « {unit} » n’est pas celle qui suit sa valeur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed.py"></location>
            <source>“{text}” can be read in two ways</source>
            <translation>« {text} » peut se lire de deux façons</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed_dates.py"></location>
            <source>“{text}” is not a date.</source>
            <translation>« {text} » n’est pas une date.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed_dates.py"></location>
            <source>“{text}” can be read as two days: say whether the day or the month comes first.</source>
            <translation>« {text} » peut désigner deux jours : dites si le jour ou le mois vient d’abord.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed_dates.py"></location>
            <source>“{text}” has a year of two digits.</source>
            <translation>« {text} » a une année à deux chiffres.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>not an analyte that AlpDesk follows</source>
            <translation>pas un analyte que suit AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>its LOINC code means {analyte}, its name “{name}” something else</source>
            <translation>son code LOINC désigne {analyte}, son nom « {name} » autre chose</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>“{name}” is known by its name alone: confirm {analyte}</source>
            <translation>« {name} » n’est connu que par son nom : confirmez {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>its names mean different analytes</source>
            <translation>ses noms désignent des analytes différents</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>its codes mean different analytes</source>
            <translation>ses codes désignent des analytes différents</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>not an analyte that AlpDesk follows, by its LOINC code</source>
            <translation>d’après son code LOINC, pas un analyte que suit AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>the laboratory’s table says that AlpDesk does not use it</source>
            <translation>la table du laboratoire dit qu’AlpDesk ne l’utilise pas</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/settling.py"></location>
            <source>The result has no number that a unit could belong to: refuse it.</source>
            <translation>Le résultat n’a aucun nombre auquel une unité pourrait se rapporter : refusez-le.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/settling.py"></location>
            <source>{reason}: give another unit, or refuse the result.</source>
            <translation>{reason} : donnez une autre unité, ou refusez le résultat.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/settling.py"></location>
            <source>The result has no number: refuse it.</source>
            <translation>Le résultat n’a pas de nombre : refusez-le.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/settling.py"></location>
            <source>{reason}: choose another analyte, or refuse it.</source>
            <translation>{reason} : choisissez un autre analyte, ou refusez-le.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>it stands below other headings than the first, or another patient’s: put it into a file of its own</source>
            <translation>elle est sous d’autres en-têtes que les premiers, ou sous ceux d’un autre patient : mettez-la dans un fichier à part</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>unit</source>
            <translation>unité</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>time</source>
            <translation>heure</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>lower limit</source>
            <translation>limite inférieure</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>upper limit</source>
            <translation>limite supérieure</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>The table holds more than {number} results: part it into several files.</source>
            <translation>Le tableau contient plus de {number} résultats : partagez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>it has more cells than the table has headings</source>
            <translation>elle a plus de cellules que le tableau n’a d’en-têtes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>two columns give its unit: say which one counts</source>
            <translation>deux colonnes donnent son unité : dites laquelle compte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>column “{heading}” is known by its heading alone: confirm {analyte}</source>
            <translation>la colonne « {heading} » n’est connue que par son en-tête : confirmez {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>two columns give its {column}: say which one counts</source>
            <translation>deux colonnes le donnent ({column}) : dites laquelle compte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>it stands above the headings</source>
            <translation>elle est au-dessus des en-têtes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>it holds no results</source>
            <translation>elle ne contient aucun résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>its columns are dates: give one result a line, or one column for each test</source>
            <translation>ses colonnes sont des dates : donnez un résultat par ligne, ou une colonne par analyse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>it is a row of headings, not of results</source>
            <translation>c’est une ligne d’en-têtes, pas de résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>no column of it is known</source>
            <translation>aucune de ses colonnes n’est connue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>The file is not a table of text: export it as CSV.</source>
            <translation>Le fichier n’est pas un tableau de texte : exportez-le en CSV.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>The file is damaged or no text: export it again as CSV in UTF-8.</source>
            <translation>Le fichier est endommagé ou n’est pas du texte : exportez-le de nouveau en CSV UTF-8.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>Line {line} of the table cannot be read: a quotation mark in it stands alone, or a cell has no end.</source>
            <translation>La ligne {line} du tableau est illisible : un guillemet y est seul, ou une cellule n’a pas de fin.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>Line {line} of the table has more than {number} columns.</source>
            <translation>La ligne {line} du tableau a plus de {number} colonnes.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>The table has more than {number} lines: part it into several files.</source>
            <translation>Le tableau a plus de {number} lignes de texte : partagez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>The table has more than {number} rows: part it into several files.</source>
            <translation>Le tableau a plus de {number} lignes : partagez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>The table has more than {number} cells: part it into several files.</source>
            <translation>Le tableau a plus de {number} cellules : partagez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>AlpDesk keeps results, reasons about alkaline phosphatase, and writes letters. It supports a clinician’s judgement and never replaces it: every conclusion shows what it rests on. It is not made for emergencies. It works offline and sends nothing anywhere.</source>
            <translation>AlpDesk conserve les résultats, raisonne sur les phosphatases alcalines et rédige des lettres. Il soutient le jugement du clinicien et ne le remplace jamais : chaque conclusion montre sur quoi elle repose. Il n’est pas fait pour les urgences. Il travaille hors ligne et n’envoie rien nulle part.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Hazard log</source>
            <translation>Registre des dangers</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Threat model</source>
            <translation>Modèle de menaces</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>What it is for</source>
            <translation>À quoi il sert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Pathways and what they rest on</source>
            <translation>Les parcours et ce sur quoi ils reposent</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>What AlpDesk is made of</source>
            <translation>De quoi AlpDesk est fait</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>About AlpDesk</source>
            <translation>À propos d’AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>MIT licence; parts of others keep theirs.</source>
            <translation>Licence MIT ; les éléments d’autrui gardent la leur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Address book</source>
            <translation>Carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Filter the address book</source>
            <translation>Filtrer le carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Nobody yet. Add the departments and colleagues to whom you write: letters offer them by name.</source>
            <translation>Personne encore. Ajoutez les services et collègues auxquels vous écrivez : les lettres les proposent par leur nom.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Add to the address book</source>
            <translation>Ajouter au carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Kind</source>
            <comment>of a recipient</comment>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Reached by</source>
            <translation>Joignable par</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Correct a contact</source>
            <translation>Corriger un contact</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Name or department</source>
            <translation>Nom ou service</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Organisation</source>
            <translation>Établissement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Kind of recipient</source>
            <translation>Type de destinataire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Chooses the words of letters to them.</source>
            <translation>Détermine les mots des lettres qui leur sont adressées.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Language of letters</source>
            <translation>Langue des lettres</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>AlpDesk sends nothing: this is for you.</source>
            <translation>AlpDesk n’envoie rien : c’est pour vous.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>correcting a contact</source>
            <translation>correction d’un contact</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>adding a contact</source>
            <translation>ajout d’un contact</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>{name} is in the address book</source>
            <translation>{name} est dans le carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>offered no more</source>
            <translation>n’est plus proposé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Consultant in Metabolic Bone Disease</source>
            <translation>Spécialiste des maladies osseuses métaboliques</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Hospital or practice</source>
            <translation>Hôpital ou cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Street, town, postcode</source>
            <translation>Rue, ville, code postal</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Language of the clinic</source>
            <translation>Langue du cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Such as opening hours</source>
            <translation>Par exemple les heures d’ouverture</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>Y</source>
            <comment>the key that answers yes</comment>
            <translation>O</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>N</source>
            <comment>the key that answers no</comment>
            <translation>N</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>U</source>
            <comment>the key that answers not known</comment>
            <translation>I</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>{question}: not known</source>
            <translation>{question} : non connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>Not known (Alt+U)</source>
            <translation>Non connu (Alt+U)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>Such as 12 mar 2026</source>
            <translation>Par exemple 12 mar 2026</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>{question}: choose in a calendar</source>
            <translation>{question} : choisir dans un calendrier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>Give the day too: this date counts to the day.</source>
            <translation>Indiquez aussi le jour : cette date compte au jour près.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>{letter} or {number}</source>
            <translation>{letter} ou {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/attempt_wait.py"></location>
            <source>Wait {number} seconds before the next attempt.</source>
            <translation>
                <numerusform>Attendez {number} seconde avant le prochain essai.</numerusform>
                <numerusform>Attendez {number} secondes avant le prochain essai.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>Line {number}, {date} {time}, {who}: {action}</source>
            <translation>Ligne {number}, {date} {time}, {who} : {action}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>Patient {number}</source>
            <translation>Patient {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Any patient</source>
            <translation>Tous les patients</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Last verified {date} {time}: {verdict}.</source>
            <translation>Dernière vérification {date} {time} : {verdict}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Never verified.</source>
            <translation>Jamais vérifié.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>{number} lines</source>
            <translation>
                <numerusform>{number} ligne</numerusform>
                <numerusform>{number} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Whose audit lines?</source>
            <translation>Les lignes d’audit de qui ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Anybody</source>
            <translation>Toutes les personnes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>How far the verification is</source>
            <translation>Avancement de la vérification</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Audit lines</source>
            <translation>Lignes d’audit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Columns of the audit lines</source>
            <translation>Colonnes des lignes d’audit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>No line fits.</source>
            <translation>Aucune ligne ne correspond.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Audit trail verified: all right</source>
            <translation>Journal d’audit vérifié : tout est en ordre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>{number} lines written to {name}; not encrypted</source>
            <translation>
                <numerusform>{number} ligne écrite dans {name} ; non chiffrée</numerusform>
                <numerusform>{number} lignes écrites dans {name} ; non chiffrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_strips.py"></location>
            <source>{number} more: Clinic, Audit trail, “Refused, failed or suspicious”.</source>
            <translation>{number} de plus : Cabinet, Journal d’audit, « Refusé, échoué ou suspect ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_strips.py"></location>
            <source>I have read this</source>
            <translation>Je l’ai lu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>acknowledge finding</source>
            <translation>constat pris en compte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>acknowledge result</source>
            <translation>résultat pris en compte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add answer</source>
            <translation>réponse ajoutée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add contact</source>
            <translation>contact ajouté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add medicine</source>
            <translation>médicament ajouté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add paragraph</source>
            <translation>paragraphe ajouté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add patient</source>
            <translation>patient ajouté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add problem</source>
            <translation>problème ajouté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add procedure</source>
            <translation>opération ajoutée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add result</source>
            <translation>résultat ajouté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>answer letter</source>
            <translation>lettre répondue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>begin anchor</source>
            <translation>ancre commencée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>change passphrase</source>
            <translation>phrase secrète changée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>change setting</source>
            <translation>réglage changé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed outcome closed</source>
            <translation>conclusion modifiée close</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed outcome dismissed</source>
            <translation>conclusion modifiée écartée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed outcome gone</source>
            <translation>conclusion modifiée disparue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed outcome re-opened</source>
            <translation>conclusion modifiée rouverte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>choose operation</source>
            <translation>opération choisie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>clock set back</source>
            <translation>horloge reculée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>close clinic</source>
            <translation>cabinet fermé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>close walkthrough</source>
            <translation>passage clos</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>copy check</source>
            <translation>copie vérifiée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>copy record</source>
            <translation>dossier copié</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct contact</source>
            <translation>contact corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct medicine</source>
            <translation>médicament corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct paragraph</source>
            <translation>paragraphe corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct patient</source>
            <translation>patient corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct problem</source>
            <translation>problème corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct procedure</source>
            <translation>opération corrigée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct result</source>
            <translation>résultat corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>count to import</source>
            <translation>décompte avant importation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>create clinic</source>
            <translation>cabinet créé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>disable user</source>
            <translation>utilisateur désactivé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>dismiss suggestion</source>
            <translation>suggestion écartée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>enable user</source>
            <translation>utilisateur réadmis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>end contact</source>
            <translation>contact terminé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>end paragraph</source>
            <translation>paragraphe terminé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>export audit trail</source>
            <translation>journal d’audit exporté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>export</source>
            <comment>deed in the audit trail</comment>
            <translation>exportation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>failed passphrase</source>
            <translation>phrase secrète fausse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>failed unlock</source>
            <translation>déverrouillage échoué</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>broken trail found</source>
            <translation>journal rompu trouvé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed anchor found</source>
            <translation>ancre modifiée trouvée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed outcome found</source>
            <translation>conclusion modifiée trouvée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>missing anchor found</source>
            <translation>ancre manquante trouvée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>replaced trail found</source>
            <translation>journal remplacé trouvé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>roll-back found</source>
            <translation>retour en arrière trouvé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>give passphrase</source>
            <translation>phrase secrète donnée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>import results</source>
            <translation>résultats importés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>import</source>
            <comment>deed in the audit trail</comment>
            <translation>importation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>issue letter</source>
            <translation>lettre émise</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>keep earlier form</source>
            <translation>forme antérieure conservée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>keep pathway</source>
            <translation>parcours conservé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>learn laboratory</source>
            <translation>laboratoire appris</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>link waiting result</source>
            <translation>résultat en attente lié</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>lock</source>
            <comment>deed in the audit trail</comment>
            <translation>verrouillé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>mark result suspect</source>
            <translation>résultat marqué douteux</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>new recovery key</source>
            <translation>nouvelle clé de secours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>offer contact again</source>
            <translation>contact de nouveau proposé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>offer paragraph again</source>
            <translation>paragraphe de nouveau proposé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>print letter</source>
            <translation>lettre imprimée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>quarantine</source>
            <comment>deed in the audit trail</comment>
            <translation>quarantaine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>read file</source>
            <translation>fichier lu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>read record</source>
            <translation>dossier lu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>open with the recovery key</source>
            <translation>ouvert avec la clé de secours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>refuse waiting result</source>
            <translation>résultat en attente refusé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>refused</source>
            <comment>deed in the audit trail</comment>
            <translation>refusé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>restore drill</source>
            <translation>restauration d’essai</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>restore noted</source>
            <translation>restauration notée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>rotate keys</source>
            <translation>clés changées</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>run closed walkthroughs again</source>
            <translation>passages clos recalculés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>search list</source>
            <translation>liste consultée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>send letter</source>
            <translation>lettre envoyée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>set clinic</source>
            <translation>cabinet modifié</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>set copies</source>
            <translation>copies réglées</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>set user</source>
            <translation>utilisateur modifié</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>take back step of letter</source>
            <translation>étape d’une lettre annulée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>type recovery key</source>
            <translation>clé de secours tapée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>undo import</source>
            <translation>importation annulée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>undo waiting result</source>
            <translation>résultat remis en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>unlock</source>
            <comment>deed in the audit trail</comment>
            <translation>déverrouillé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>verify audit trail</source>
            <translation>journal d’audit vérifié</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>withdraw medicine</source>
            <translation>médicament retiré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>withdraw problem</source>
            <translation>problème retiré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>withdraw procedure</source>
            <translation>opération retirée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>withdraw result</source>
            <translation>résultat retiré</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>{number} searches</source>
            <translation>
                <numerusform>{number} recherche</numerusform>
                <numerusform>{number} recherches</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>when asked for</source>
            <translation>sur demande</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>at closing</source>
            <translation>à la fermeture</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>while working</source>
            <translation>pendant le travail</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>before an import</source>
            <translation>avant une importation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>before an update</source>
            <translation>avant une mise à jour</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>before a new key</source>
            <translation>avant une nouvelle clé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>before restoring</source>
            <translation>avant une restauration</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>{number} copies read to the last byte: {bad} damaged</source>
            <translation>
                <numerusform>{number} copie lue jusqu’au dernier octet : {bad} endommagée</numerusform>
                <numerusform>{number} copies lues jusqu’au dernier octet : {bad} endommagées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Last test restore {date} {time}: {sentence}</source>
            <translation>Dernière restauration d’essai {date} {time} : {sentence}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>While working, a copy is made each day with the first change, and after so many hours with changes:</source>
            <translation>Pendant le travail, une copie est faite chaque jour à la première modification, et après tant d’heures avec des modifications :</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>{number} copies read to the last byte: all good</source>
            <translation>
                <numerusform>{number} copie lue jusqu’au dernier octet : bonne</numerusform>
                <numerusform>{number} copies lues jusqu’au dernier octet : toutes bonnes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Backups</source>
            <translation>Copies de sauvegarde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copy now</source>
            <translation>Copier maintenant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Test restore</source>
            <translation>Essayer une restauration</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Check all copies</source>
            <translation>Vérifier toutes les copies</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Choose second folder…</source>
            <translation>Choisir un second répertoire…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Use no second folder</source>
            <translation>N’utiliser aucun second répertoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>A copy every so many hours</source>
            <translation>Une copie toutes les tant d’heures</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copies of the record</source>
            <translation>Copies du dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>All copies</source>
            <translation>Toutes les copies</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Where and when</source>
            <translation>Où et quand</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>All {number} copies</source>
            <translation>Toutes les {number} copies</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copying the record and checking the copy …</source>
            <translation>Copie du dossier et vérification de la copie…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Reading every copy to its last byte …</source>
            <translation>Lecture de chaque copie jusqu’au dernier octet…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Restoring the newest copy for a test, beside the record …</source>
            <translation>Restauration d’essai de la copie la plus récente, à côté du dossier…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Second folder for copies</source>
            <translation>Second répertoire pour les copies</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>A copy every {value} hours of work</source>
            <translation>Une copie toutes les {value} heures de travail</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>How far the work is</source>
            <translation>Avancement du travail</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Every copy also goes to {second}</source>
            <translation>Chaque copie va aussi dans {second}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>All copies lie on the same disk as the record: if that is lost or stolen, so are they. Choose a folder on another disk or a stick.</source>
            <translation>Toutes les copies se trouvent sur le même disque que le dossier : s’il est perdu ou volé, elles le sont aussi. Choisissez un répertoire sur un autre disque ou une clé USB.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copy made and checked: {patients}, {results}</source>
            <translation>Copie faite et vérifiée : {patients}, {results}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copies go to the second folder too</source>
            <translation>Les copies vont aussi dans le second répertoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Second folder</source>
            <translation>Second répertoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Not good</source>
            <translation>Pas bonne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>There is no copy yet.</source>
            <translation>Il n’y a pas encore de copie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copies stay beside the record</source>
            <translation>Les copies restent à côté du dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Checked {time}</source>
            <translation>Vérifiée {time}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Whole</source>
            <translation>Entière</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Known allergies</source>
            <translation>Allergies connues</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>No known allergies</source>
            <translation>Aucune allergie connue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Allergies not recorded</source>
            <translation>Allergies non renseignées</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Deceased</source>
            <translation>Décédé(e)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Invented patient</source>
            <translation>Patient fictif</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Edit who the patient is</source>
            <translation>Modifier l’identité du patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Died {died}</source>
            <translation>Décès {died}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>{name}, born {born}</source>
            <translation>{name}, naissance {born}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>NHS No.</source>
            <translation>N° NHS</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Born</source>
            <translation>Naissance</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Gender</source>
            <translation>Sexe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>{born} ({age}y)</source>
            <translation>{born} ({age} ans)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Re-opened</source>
            <translation>Rouvert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Dismissed</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Closed anew</source>
            <translation>Clos à nouveau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Past</source>
            <translation>Passé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Closed on {date}; changed outcome found on {found}</source>
            <translation>Clos le {date} ; conclusion modifiée trouvée le {found}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>{said}; re-opened by {by} on {date}, not closed yet</source>
            <translation>{said} ; rouvert par {by} le {date}, pas encore clos</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Dismissed by {by} on {on}: {reason}</source>
            <translation>Écarté par {by} le {on} : {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>{sentence}. The walkthrough stays closed as it was. This returns when something new changes the outcome again.</source>
            <translation>{sentence}. Le passage reste clos tel qu’il était. Ceci revient quand un élément nouveau modifie encore la conclusion.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Re-open</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>The outcome returned to what it was when the walkthrough was closed, {on}</source>
            <translation>La conclusion est redevenue celle de la clôture du passage, {on}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>A new walkthrough was closed by {by} on {on}</source>
            <translation>Un nouveau passage a été clos par {by} le {on}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Dismiss the changed outcome</source>
            <translation>Écarter la conclusion modifiée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Dismiss</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Dismiss…</source>
            <translation>Écarter…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>({number} more under Pathways)</source>
            <translation>({number} de plus sous Parcours)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>dismissing a changed outcome</source>
            <translation>mise à l’écart d’une conclusion modifiée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>{number} closed walkthroughs would now end otherwise</source>
            <translation>
                <numerusform>{number} passage clos finirait maintenant autrement</numerusform>
                <numerusform>{number} passages clos finiraient maintenant autrement</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>born {born}, </source>
            <translation>naissance {born}, </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>Outcomes to look at</source>
            <translation>Conclusions à revoir</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>Stop for now</source>
            <translation>Arrêter pour l’instant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>No closed walkthrough has a changed outcome that has not been looked at.</source>
            <translation>Aucun passage clos n’a de conclusion modifiée qui n’ait été revue.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>Running closed walkthroughs again: {done} of {total}</source>
            <translation>Nouveau calcul des passages clos : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>{progress}. Stopped; it goes on when the clinic is opened again.</source>
            <translation>{progress}. Arrêté ; cela reprend à la prochaine ouverture du cabinet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>Open the record of {name}. {sentence}</source>
            <translation>Ouvrir le dossier de {name}. {sentence}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>Dismiss the changed outcome of {name}</source>
            <translation>Écarter la conclusion modifiée de {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>{verb} the walkthrough of {name}</source>
            <translation>{verb} : passage de {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>the latest {most} are shown</source>
            <translation>les {most} derniers sont affichés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>Clinic and signature</source>
            <translation>Cabinet et signature</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>as printed on letters</source>
            <translation>tel qu’imprimé sur les lettres</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>Clinic</source>
            <translation>Cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>Practice code</source>
            <translation>Code du cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>Role of {name}</source>
            <translation>Rôle de {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>Registration</source>
            <translation>N° professionnel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>changing letterhead or signature</source>
            <translation>modification de l’en-tête ou de la signature</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Letterhead</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Paragraphs</source>
            <translation>Paragraphes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Audit trail</source>
            <translation>Journal d’audit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Lock</source>
            <translation>Verrouillage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Turn to the tab {tab}</source>
            <translation>Aller à l’onglet {tab}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Do</source>
            <translation>Faire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Avoid</source>
            <translation>Éviter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Refer</source>
            <translation>Adresser</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Measure</source>
            <translation>Mesurer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Monitor</source>
            <translation>Surveiller</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Accepted by {name} on {date}, {time}</source>
            <translation>Acceptée par {name} le {date}, {time}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Overridden by {name} on {date}, {time}</source>
            <translation>Autre décision par {name} le {date}, {time}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>As of {date}, by version {version} (rules {rules}, words {words})</source>
            <translation>État au {date}, selon la version {version} (règles {rules}, mots {words})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>As of {date}, by version {version} (rules {rules})</source>
            <translation>État au {date}, selon la version {version} (règles {rules})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Closed in {language}; shown here in the words of today.</source>
            <translation>Clos en {language} ; affiché ici avec les mots d’aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Steps, questions and answers</source>
            <translation>Étapes, questions et réponses</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>given in this walkthrough: {origin}</source>
            <translation>donnée dans ce passage : {origin}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Actions</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Facts that the outcome rested on</source>
            <translation>Faits sur lesquels reposait la conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Walkthrough as it was closed</source>
            <translation>Passage tel qu’il a été clos</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>The pathway’s files of that time are not in the record; questions are shown by their short names.</source>
            <translation>Les fichiers du parcours de l’époque ne sont pas dans le dossier ; les questions apparaissent sous leur nom court.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Export the pathway’s files</source>
            <translation>Exporter les fichiers du parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Decided instead: {override}. Reason: {reason}</source>
            <translation>Décision prise à la place : {override}. Raison : {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Rule {rule}; {cited}</source>
            <translation>Règle {rule} ; {cited}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>None.</source>
            <translation>Aucune.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>None is named.</source>
            <translation>Rien n’est nommé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>Closing AlpDesk</source>
            <translation>Fermeture d’AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>A copy of the record is being made …</source>
            <translation>Une copie du dossier est en cours…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>Everything is saved already. The window closes by itself.</source>
            <translation>Tout est déjà enregistré. La fenêtre se ferme d’elle-même.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>Close without a copy</source>
            <translation>Fermer sans copie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>Keep working</source>
            <translation>Continuer à travailler</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>No copy could be made</source>
            <translation>Aucune copie n’a pu être faite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>How far the copy is</source>
            <translation>Avancement de la copie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Row {number}</source>
            <translation>Ligne {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>03/04/2026 is</source>
            <translation>03/04/2026 est</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Decimals are written</source>
            <translation>Les décimales s’écrivent avec</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>The first rows of the table</source>
            <translation>Les premières lignes du tableau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Headings of the table</source>
            <translation>En-têtes du tableau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Rows of the table</source>
            <translation>Lignes du tableau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Column {number}</source>
            <translation>Colonne {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Dates such as 03/04/2026 can be read in two ways: say which is meant.</source>
            <translation>Les dates comme 03/04/2026 peuvent se lire de deux façons : dites laquelle est la bonne.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Say how decimals are written.</source>
            <translation>Dites comment les décimales sont écrites.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>How its tables are read is remembered for {laboratory}. The rows are read again as you change it.</source>
            <translation>La façon de lire ses tableaux est retenue pour {laboratory}. Les lignes sont relues à chaque changement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>How its tables are read is remembered once the laboratory is named above. The rows are read again as you change it.</source>
            <translation>La façon de lire ses tableaux est retenue dès que le laboratoire est nommé ci-dessus. Les lignes sont relues à chaque changement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>column {number}</source>
            <translation>colonne {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>What “{name}” holds</source>
            <translation>Ce que contient « {name} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Unit of “{name}”</source>
            <translation>Unité de « {name} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Decimals</source>
            <translation>Décimales</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Holds</source>
            <translation>Contient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Day first: 3 April</source>
            <translation>Jour d’abord : 3 avril</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Month first: 4 March</source>
            <translation>Mois d’abord : 4 mars</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/compare_button.py"></location>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/compare_button.py"></location>
            <source>Show other analytes below, on the same time axis</source>
            <translation>Afficher d’autres analytes dessous, sur le même axe de temps</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>{number} critical results need acknowledgement</source>
            <translation>
                <numerusform>{number} résultat critique à prendre en compte</numerusform>
                <numerusform>{number} résultats critiques à prendre en compte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>{result}. {why}</source>
            <translation>{result}. {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Your name, the time and the note are kept in the record. Nothing else changes.</source>
            <translation>Votre nom, l’heure et la note sont gardés au dossier. Rien d’autre ne change.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>{result} acknowledged</source>
            <translation>{result} pris en compte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Open record</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Acknowledge…</source>
            <translation>Prendre en compte…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>{who}: {what}</source>
            <translation>{who} : {what}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Acknowledge {result}</source>
            <translation>Prendre en compte {result}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Acknowledge critical result</source>
            <translation>Prendre en compte le résultat critique</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>What you did or decided</source>
            <translation>Ce que vous avez fait ou décidé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Acknowledge</source>
            <translation>Prendre en compte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>acknowledging a critical result</source>
            <translation>prise en compte d’un résultat critique</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>such as: telephoned, sent to hospital today</source>
            <translation>par exemple : appelé, envoyé à l’hôpital aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/damage_report.py"></location>
            <source>Something is missing in the records of:</source>
            <translation>Il manque quelque chose dans les dossiers de :</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/damage_report.py"></location>
            <source>and {number} more</source>
            <translation>et {number} de plus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/date_field.py"></location>
            <source>Such as 12 mar 2026, today or -3d</source>
            <translation>Par exemple 12 mar 2026, aujourd’hui ou -3d</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/date_field.py"></location>
            <source>{label}: choose in a calendar</source>
            <translation>{label} : choisir dans un calendrier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/date_field.py"></location>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/date_field.py"></location>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>I decide otherwise</source>
            <translation>Je décide autrement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>What you decide instead</source>
            <translation>Ce que vous décidez à la place</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Your decision in your own words</source>
            <translation>Votre décision avec vos mots</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Why; required, kept in the record and in the letter</source>
            <translation>Pourquoi ; requis, gardé au dossier et dans la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Reason, required</source>
            <translation>Raison, requise</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Save my decision</source>
            <translation>Enregistrer ma décision</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Another decision, in my own words</source>
            <translation>Une autre décision, avec mes mots</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Instead</source>
            <translation>À la place</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Write what you decide instead.</source>
            <translation>Écrivez ce que vous décidez à la place.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Write why you decide otherwise: the reason is kept in the record.</source>
            <translation>Écrivez pourquoi vous décidez autrement : la raison est gardée au dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>While the clinic is open, AlpDesk looks into this folder every few seconds. Results that are certain are stored, all others wait in the quarantine. Each file is moved to “done”, or to “refused” with the reason beside it; none is deleted. Files there are not encrypted.</source>
            <translation>Tant que le cabinet est ouvert, AlpDesk regarde dans ce répertoire toutes les quelques secondes. Les résultats certains sont enregistrés, tous les autres attendent en quarantaine. Chaque fichier est déplacé vers « done », ou vers « refused » avec la raison à côté ; aucun n’est supprimé. Les fichiers y sont en clair.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Nothing new lies in the folder.</source>
            <translation>Rien de nouveau dans le répertoire.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Drop folder</source>
            <translation>Répertoire de dépôt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Folder</source>
            <translation>Répertoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Take in now</source>
            <translation>Importer maintenant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Looking …</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>none is looked into</source>
            <translation>aucun n’est surveillé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>choosing the drop folder</source>
            <translation>choix du répertoire de dépôt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>{number} results stored</source>
            <translation>
                <numerusform>{number} résultat enregistré</numerusform>
                <numerusform>{number} résultats enregistrés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>{number} waiting in the quarantine</source>
            <translation>
                <numerusform>{number} en attente en quarantaine</numerusform>
                <numerusform>{number} en attente en quarantaine</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>known already</source>
            <translation>déjà connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>refused</source>
            <comment>a file</comment>
            <translation>refusé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>left for later</source>
            <comment>a file</comment>
            <translation>laissé pour plus tard</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>Drop folder cannot be read</source>
            <translation>Le répertoire de dépôt est illisible</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>Drop folder watched</source>
            <translation>Répertoire de dépôt surveillé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>Drop folder: {what}</source>
            <translation>Répertoire de dépôt : {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>{number} files refused</source>
            <translation>
                <numerusform>{number} fichier refusé</numerusform>
                <numerusform>{number} fichiers refusés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>{number} files left for later</source>
            <translation>
                <numerusform>{number} fichier laissé pour plus tard</numerusform>
                <numerusform>{number} fichiers laissés pour plus tard</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>Keep editing</source>
            <translation>Continuer la saisie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>Discard what you entered?</source>
            <translation>Abandonner votre saisie ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>{sentence} What you type is on this screen only.</source>
            <translation>{sentence} Ce que vous tapez n’est que sur cet écran.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>as it will stand in the history</source>
            <translation>telle qu’elle figurera dans l’historique</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>adding a problem</source>
            <translation>ajout d’un problème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>correcting a problem</source>
            <translation>correction d’un problème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>adding a medicine</source>
            <translation>ajout d’un médicament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>correcting a medicine</source>
            <translation>correction d’un médicament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>adding an operation or event</source>
            <translation>ajout d’une opération ou d’un événement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>correcting an operation or event</source>
            <translation>correction d’une opération ou d’un événement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Active</source>
            <translation>Actif</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Resolved</source>
            <translation>Résolu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Inactive</source>
            <translation>Inactif</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Confirmed</source>
            <translation>Confirmé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Provisional</source>
            <translation>Provisoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Unconfirmed</source>
            <translation>Non confirmé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Differential</source>
            <translation>Différentiel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Refuted</source>
            <translation>Réfuté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Being taken</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Not taken</source>
            <translation>Non pris</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Done</source>
            <comment>operation</comment>
            <translation>Effectuée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Not done</source>
            <translation>Non effectuée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Reason for the correction</source>
            <translation>Raison de la correction</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>{text} withdrawn</source>
            <translation>{text} retiré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>{text} corrected</source>
            <translation>{text} corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Empty while it goes on</source>
            <translation>Laisser vide si c’est toujours en cours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Certainty</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Dose</source>
            <translation>Dose</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>why it is given, why it was stopped</source>
            <translation>pourquoi il est donné, pourquoi il a été arrêté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Edit operation or event</source>
            <translation>Modifier l’opération ou l’événement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Add operation or event</source>
            <translation>Ajouter une opération ou un événement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>where, by whom</source>
            <translation>où, par qui</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Edit problem</source>
            <translation>Modifier le problème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Add problem</source>
            <translation>Ajouter un problème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Edit medicine</source>
            <translation>Modifier le médicament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Add medicine</source>
            <translation>Ajouter un médicament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>75 mg once daily</source>
            <translation>75 mg une fois par jour</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>{text} added</source>
            <translation>{text} ajouté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_steps.py"></location>
            <source>Entered by mistake and undone at once</source>
            <translation>Saisi par erreur et annulé aussitôt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_steps.py"></location>
            <source>The change before was undone</source>
            <translation>La modification précédente a été annulée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_steps.py"></location>
            <source>The change before was done again</source>
            <translation>La modification précédente a été refaite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_steps.py"></location>
            <source>This entry was changed meanwhile: look at it in its history.</source>
            <translation>Cette entrée a été modifiée entre-temps : voyez son historique.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>What if?</source>
            <translation>Et si ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>What would change this outcome</source>
            <translation>Ce qui changerait cette conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>Try other answers</source>
            <translation>Essayer d’autres réponses</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>Opens a scratch copy: nothing in it is saved.</source>
            <translation>Ouvre une copie d’essai : rien n’y est enregistré.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>WHAT WOULD CHANGE IT</source>
            <translation>CE QUI LA CHANGERAIT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>MOST USEFUL NEXT</source>
            <translation>LE PLUS UTILE ENSUITE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>Answer now</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>Answer now: {question}</source>
            <translation>Répondre maintenant : {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>or if {condition}</source>
            <translation>ou si {condition}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>if {condition}</source>
            <translation>si {condition}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>Looking at what may still come …</source>
            <translation>Recherche de ce qui peut encore venir…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>By the record and the pathway of today.</source>
            <translation>D’après le dossier et le parcours d’aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>The file is not encrypted and holds patient data: keep it where only those who treat them can read it.</source>
            <translation>Le fichier n’est pas chiffré et contient des données de patients : gardez-le là où seuls les soignants concernés peuvent le lire.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>FHIR R4 Bundle</source>
            <translation>Bundle FHIR R4</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>The whole record for another program; AlpDesk reads it back.</source>
            <translation>Le dossier entier pour un autre programme ; AlpDesk sait le relire.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Table of results</source>
            <translation>Tableau des résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>CSV for a spreadsheet, one result a row.</source>
            <translation>CSV pour un tableur, un résultat par ligne.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Patient summary</source>
            <translation>Résumé du patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>FHIR document after the International Patient Summary, for a referral.</source>
            <translation>Document FHIR d’après l’International Patient Summary, pour un adressage.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Trend</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>A picture with patient, unit and limits, or its values as a table.</source>
            <translation>Une image avec patient, unité et limites, ou ses valeurs en tableau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>PNG picture</source>
            <translation>Image PNG</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>SVG drawing</source>
            <translation>Dessin SVG</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Table of the values (CSV)</source>
            <translation>Tableau des valeurs (CSV)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Analyte</source>
            <translation>Analyte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>As</source>
            <translation>En</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Choose where…</source>
            <translation>Choisir où…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Exported to {name}; the file is not encrypted</source>
            <translation>Exporté vers {name} ; le fichier n’est pas chiffré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>As shown: {analytes}</source>
            <translation>Comme affiché : {analytes}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Of one patient only.</source>
            <translation>D’un seul patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>No result can be drawn.</source>
            <translation>Aucun résultat ne peut être dessiné.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fact_box.py"></location>
            <source>{origin} and {number} more</source>
            <translation>{origin} et {number} de plus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fact_box.py"></location>
            <source>Facts that this step rests on</source>
            <translation>Faits sur lesquels repose cette étape</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fact_box.py"></location>
            <source>Show every result</source>
            <translation>Afficher tous les résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fact_box.py"></location>
            <source>{name}: {value}</source>
            <translation>{name} : {value}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fact_box.py"></location>
            <source>the same</source>
            <translation>les mêmes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fields.py"></location>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fields.py"></location>
            <source>Show {label}</source>
            <translation>Afficher {label}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fields.py"></location>
            <source>Hide {label}</source>
            <translation>Masquer {label}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/file_dialogs.py"></location>
            <source>Results (*.csv *.tsv *.txt *.hl7 *.oru *.json *.ndjson *.xml);;Every file (*)</source>
            <translation>Résultats (*.csv *.tsv *.txt *.hl7 *.oru *.json *.ndjson *.xml);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/file_dialogs.py"></location>
            <source>Import results</source>
            <translation>Importer des résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/form_drafts.py"></location>
            <source>at {clock} on {day}</source>
            <translation>à {clock} le {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/form_drafts.py"></location>
            <source>at {clock}</source>
            <translation>à {clock}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Find in the help</source>
            <translation>Chercher dans l’aide</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Where you were (Esc)</source>
            <translation>Où vous étiez (Échap)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Where you were</source>
            <translation>Où vous étiez</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Pages of the help</source>
            <translation>Pages de l’aide</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Nothing in the help holds “{words}”.</source>
            <translation>Rien dans l’aide ne contient « {words} ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_text.py"></location>
            <source>This page is there in English only.</source>
            <translation>Cette page n’existe qu’en anglais.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>active</source>
            <translation>actif</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>recurrence</source>
            <translation>récidive</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>relapse</source>
            <translation>rechute</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>inactive</source>
            <translation>inactif</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>remission</source>
            <translation>rémission</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>resolved</source>
            <translation>résolu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>unconfirmed</source>
            <translation>non confirmé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>provisional</source>
            <translation>provisoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>differential</source>
            <translation>différentiel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>refuted</source>
            <translation>réfuté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>entered in error</source>
            <translation>saisi par erreur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>preparation</source>
            <comment>operation</comment>
            <translation>en préparation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>in progress</source>
            <comment>operation</comment>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>not done</source>
            <comment>operation</comment>
            <translation>non effectuée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>on hold</source>
            <comment>operation</comment>
            <translation>suspendue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>stopped</source>
            <comment>operation</comment>
            <translation>arrêtée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>{start} to {end}</source>
            <translation>{start} à {end}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>since {date}</source>
            <translation>depuis {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>start not known</source>
            <translation>début non connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>date not known</source>
            <translation>date non connue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>Add to {title}</source>
            <translation>Ajouter à {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>Edit {name}</source>
            <translation>Modifier {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>until {date}</source>
            <translation>jusqu’à {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>DOSE {dose}</source>
            <translation>DOSE {dose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_head.py"></location>
            <source>It is this patient’s file all the same</source>
            <translation>C’est quand même le fichier de ce patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Nothing is stored before you have seen it.</source>
            <translation>Rien n’est enregistré avant que vous l’ayez vu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Store</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>The reading was stopped; nothing was stored.</source>
            <translation>La lecture a été arrêtée ; rien n’a été enregistré.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>{number} other files not read.</source>
            <translation>
                <numerusform>{number} autre fichier non lu.</numerusform>
                <numerusform>{number} autres fichiers non lus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>{number} more files after it</source>
            <translation>
                <numerusform>{number} autre fichier ensuite</numerusform>
                <numerusform>{number} autres fichiers ensuite</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Comparing with the record …</source>
            <translation>Comparaison avec le dossier…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Storing …</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>For the patient whose record is open</source>
            <translation>Pour le patient dont le dossier est ouvert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Read on this computer only</source>
            <translation>Lu sur cet ordinateur seulement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Say first whether it is this patient’s file.</source>
            <translation>Dites d’abord si c’est le fichier de ce patient.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>{number} people</source>
            <translation>
                <numerusform>{number} personne</numerusform>
                <numerusform>{number} personnes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Put aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Choose files</source>
            <translation>Choisir des fichiers</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Paste results</source>
            <translation>Coller des résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>no name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>The people of the file were read anew meanwhile: choose again.</source>
            <translation>Les personnes du fichier ont été relues entre-temps : choisissez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>To confirm</source>
            <translation>À confirmer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>Left out</source>
            <translation>Laissées de côté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>{entries} that the record does not hold; stored with the results.</source>
            <translation>{entries} que le dossier ne contient pas ; à enregistrer avec les résultats.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>{people}, {undecided} to settle</source>
            <translation>{people}, {undecided} à régler</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>to check</source>
            <translation>à vérifier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>{number} medicines</source>
            <translation>
                <numerusform>{number} médicament</numerusform>
                <numerusform>{number} médicaments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>{number} operations or events</source>
            <translation>
                <numerusform>{number} opération ou événement</numerusform>
                <numerusform>{number} opérations ou événements</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>Besides</source>
            <translation>En outre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>CSV, HL7, FHIR or C-CDA. Or drop them here.</source>
            <translation>CSV, HL7, FHIR ou C-CDA. Ou déposez-les ici.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>From a screen, a PDF or a spreadsheet.</source>
            <translation>D’un écran, d’un PDF ou d’un tableur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>Files that a laboratory’s program writes.</source>
            <translation>Fichiers qu’écrit le programme d’un laboratoire.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>Imports so far</source>
            <translation>Importations jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>Who imported what; report and undo.</source>
            <translation>Qui a importé quoi ; rapport et annulation.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>How far the reading is</source>
            <translation>Avancement de la lecture</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>Stop reading</source>
            <translation>Arrêter la lecture</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>Reading {name} …</source>
            <translation>Lecture de {name}…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>{number} rows</source>
            <translation>
                <numerusform>{number} ligne</numerusform>
                <numerusform>{number} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>All in one step, or nothing; it can be undone.</source>
            <translation>Tout en une étape, ou rien ; cela peut être annulé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>{number} rows will wait in the quarantine.</source>
            <translation>
                <numerusform>{number} ligne attendra en quarantaine.</numerusform>
                <numerusform>{number} lignes attendront en quarantaine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>Put {number} rows into quarantine</source>
            <translation>
                <numerusform>Mettre {number} ligne en quarantaine</numerusform>
                <numerusform>Mettre {number} lignes en quarantaine</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>Nothing to store</source>
            <translation>Rien à enregistrer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>Store {number} entries</source>
            <translation>
                <numerusform>Enregistrer {number} entrée</numerusform>
                <numerusform>Enregistrer {number} entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>Store {number} results</source>
            <translation>
                <numerusform>Enregistrer {number} résultat</numerusform>
                <numerusform>Enregistrer {number} résultats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>add {number} patients</source>
            <translation>
                <numerusform>ajouter {number} patient</numerusform>
                <numerusform>ajouter {number} patients</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>no rows</source>
            <translation>aucune ligne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Everything that came with this file is withdrawn, what it corrected is brought back, and nothing of it waits any more. Patients that it added stay. The history keeps all of it.</source>
            <translation>Tout ce qui est venu avec ce fichier est retiré, ce qu’il a corrigé est rétabli, et rien n’en attend plus. Les patients qu’il a ajoutés restent. L’historique garde tout.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Import undone: {number} entries withdrawn</source>
            <translation>
                <numerusform>Importation annulée : {number} entrée retirée</numerusform>
                <numerusform>Importation annulée : {number} entrées retirées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>{number} brought back</source>
            <translation>{number} rétabli(s)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>not named</source>
            <translation>non nommé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>{number} still waiting</source>
            <translation>{number} encore en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>undone by {name}: {reason}</source>
            <translation>annulée par {name} : {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Report…</source>
            <translation>Rapport…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Undo import…</source>
            <translation>Annuler l’importation…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Nothing was imported yet.</source>
            <translation>Rien n’a encore été importé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>PDF (*.pdf);;CSV (*.csv)</source>
            <translation>PDF (*.pdf);;CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Report written to {name}; the file is not encrypted and holds patient data</source>
            <translation>Rapport écrit dans {name} ; le fichier n’est pas chiffré et contient des données de patients</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Undo import</source>
            <translation>Annuler l’importation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Imports</source>
            <translation>Importations</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Columns of the imports</source>
            <translation>Colonnes des importations</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>undoing an import</source>
            <translation>annulation d’une importation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>No paragraph of the library fits this letter yet: write your own below, or add one to the library.</source>
            <translation>Aucun paragraphe de la bibliothèque ne convient encore à cette lettre : écrivez le vôtre ci-dessous, ou ajoutez-en un à la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Insert a paragraph</source>
            <translation>Insérer un paragraphe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Paragraphs that fit</source>
            <translation>Paragraphes qui conviennent</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Filter paragraphs</source>
            <translation>Filtrer les paragraphes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>As a paragraph of its own</source>
            <translation>Comme paragraphe à part</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Manage the library…</source>
            <translation>Gérer la bibliothèque…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Choose a paragraph above, or write your own</source>
            <translation>Choisissez un paragraphe ci-dessus, ou écrivez le vôtre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>inserting a paragraph</source>
            <translation>insertion d’un paragraphe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Choose a paragraph, or write the words to insert.</source>
            <translation>Choisissez un paragraphe, ou écrivez les mots à insérer.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Nothing is found for that.</source>
            <translation>Rien n’est trouvé pour cela.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Filter by result, patient, line or reason</source>
            <translation>Filtrer par résultat, patient, ligne ou raison</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Tick or untick all shown</source>
            <translation>Cocher ou décocher tout ce qui est affiché</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>{shown} of {total} shown</source>
            <translation>{shown} sur {total} visibles</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Filter rows</source>
            <translation>Filtrer les lignes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Results in the file</source>
            <translation>Résultats du fichier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Columns of the rows of the file</source>
            <translation>Colonnes des lignes du fichier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Line {number}: {name} {given}{who}</source>
            <translation>Ligne {number} : {name} {given}{who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Will be stored</source>
            <translation>Sera enregistré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>How it stands</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Corrected</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Conflicting</source>
            <translation>Contradictoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Waits</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Known already</source>
            <translation>Déjà connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>{number} new</source>
            <translation>{number} nouveau(x)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>{number} to confirm</source>
            <translation>{number} à confirmer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>{number} waits</source>
            <translation>{number} en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>line {number}</source>
            <translation>ligne {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Nobody named</source>
            <translation>Personne de nommé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>No name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>no value</source>
            <translation>aucune valeur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>not stored</source>
            <translation>non enregistré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>no date</source>
            <translation>aucune date</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/jobs.py"></location>
            <source>Something went wrong in AlpDesk itself.</source>
            <translation>Une erreur s’est produite dans AlpDesk même.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/keys_dialog.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/keys_dialog.py"></location>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/keys_dialog.py"></location>
            <source>On this page</source>
            <translation>Sur cette page</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/keys_dialog.py"></location>
            <source>In every form</source>
            <translation>Dans chaque formulaire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/keys_dialog.py"></location>
            <source>Leave the form</source>
            <translation>Quitter le formulaire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/language_choice.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Words of the letter</source>
            <translation>Texte de la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Referral letter</source>
            <translation>Lettre d’adressage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Shown</source>
            <translation>Affiché</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Insert a paragraph…</source>
            <translation>Insérer un paragraphe…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Ready to sign</source>
            <translation>Prête à signer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Patient’s copy</source>
            <translation>Exemplaire du patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Recipient chosen</source>
            <translation>Destinataire choisi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Choose a recipient</source>
            <translation>Choisir un destinataire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Sender complete</source>
            <translation>Expéditeur complet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Clinic or clinician not named</source>
            <translation>Cabinet ou signataire non nommé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Accepted by {name}</source>
            <translation>Acceptée par {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Not accepted: every page says draft</source>
            <translation>Non acceptée : chaque page porte « brouillon »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Caution box present</source>
            <translation>Encadré de mise en garde présent</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>No caution box: the outcome has no caution</source>
            <translation>Pas d’encadré de mise en garde : la conclusion n’en comporte pas</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>WORDS OF THE LETTER</source>
            <translation>TEXTE DE LA LETTRE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>READY TO SIGN</source>
            <translation>PRÊTE À SIGNER</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Issue the letter as PDF</source>
            <translation>Émettre la lettre en PDF</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Export what each sentence rests on</source>
            <translation>Exporter ce sur quoi repose chaque phrase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Writing the letter …</source>
            <translation>Rédaction de la lettre…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>The letter is issued, the patient’s copy is not yet: {why}</source>
            <translation>La lettre est émise, l’exemplaire destiné au patient ne l’est pas encore : {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Reasons written to {file}; the file holds patient data.</source>
            <translation>Justifications écrites dans {file} ; le fichier contient des données de patient.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>{number} pages were printed.</source>
            <translation>
                <numerusform>{number} page a été imprimée.</numerusform>
                <numerusform>{number} pages ont été imprimées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Choose a recipient before the letter is issued.</source>
            <translation>Choisissez un destinataire avant d’émettre la lettre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Draft, not issued</source>
            <translation>Brouillon, non émise</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_making.py"></location>
            <source>Paragraph taken out</source>
            <translation>Paragraphe retiré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_making.py"></location>
            <source>The letter is written anew in other words</source>
            <translation>La lettre est réécrite en d’autres mots</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_making.py"></location>
            <source>Not undone: that letter was left or issued meanwhile.</source>
            <translation>Rien n’a été annulé : cette lettre a été quittée ou émise entre-temps.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>ALP trend</source>
            <translation>Évolution des PAL</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>How the conclusion was reached</source>
            <translation>Comment la conclusion a été obtenue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Map of the pathway, as an appendix</source>
            <translation>Carte du parcours, en annexe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Results and trends…</source>
            <translation>Résultats et évolutions…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Copy for the patient, in plain language</source>
            <translation>Exemplaire pour le patient, en langage simple</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Include</source>
            <translation>Inclure</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Back to outcome</source>
            <translation>Retour à la conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Why is this said?</source>
            <translation>Pourquoi est-ce dit ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Export reasons</source>
            <translation>Exporter les justifications</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issue as PDF</source>
            <translation>Émettre en PDF</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>writing a letter</source>
            <translation>rédaction d’une lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issuing freezes the letter and keeps the PDF with its checksum.</source>
            <translation>L’émission fige la lettre et conserve le PDF avec sa somme de contrôle.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issue the letter</source>
            <translation>Émettre la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Print the letter</source>
            <translation>Imprimer la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Turn to the letter or the patient’s copy</source>
            <translation>Aller à la lettre ou à l’exemplaire du patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Back to the outcome</source>
            <translation>Retour à la conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Show what each sentence rests on</source>
            <translation>Montrer sur quoi repose chaque phrase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Show what each sentence rests on (Alt+Y)</source>
            <translation>Montrer sur quoi repose chaque phrase (Alt+Y)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Print what is shown; a draft says so on every page (Ctrl+P)</source>
            <translation>Imprimer ce qui est affiché ; un brouillon le dit sur chaque page (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Write the PDF and keep it in the record (Ctrl+Enter)</source>
            <translation>Écrire le PDF et le conserver dans le dossier (Ctrl+Entrée)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issued with the patient’s copy on {day} as {file}; both are kept.</source>
            <translation>Émise avec l’exemplaire du patient le {day} sous {file} ; les deux sont conservés.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issued on {day} as {file}; kept in the record.</source>
            <translation>Émise le {day} sous {file} ; conservée dans le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issuing freezes the letter.</source>
            <translation>L’émission fige la lettre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Such as by post, or by whom</source>
            <translation>Par exemple par la poste, ou par qui</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>What was answered, in a few words</source>
            <translation>Ce qui a été répondu, en peu de mots</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>The letter was issued on {day}.</source>
            <translation>La lettre a été émise le {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>marking a letter as sent</source>
            <translation>marquage d’une lettre comme envoyée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>marking a letter as answered</source>
            <translation>marquage d’une lettre comme répondue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Letter to {recipient} marked as sent</source>
            <translation>Lettre à {recipient} marquée comme envoyée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Letter to {recipient} marked as answered</source>
            <translation>Lettre à {recipient} marquée comme répondue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Mark as sent</source>
            <translation>Marquer comme envoyée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Mark as answered</source>
            <translation>Marquer comme répondue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Sent on</source>
            <translation>Envoyée le</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Answered on</source>
            <translation>Répondue le</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Give the day, such as today or 12 mar 2026.</source>
            <translation>Indiquez le jour, comme aujourd’hui ou 12 mar 2026.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Metabolic bone</source>
            <translation>Métabolisme osseux</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Osteoporosis</source>
            <translation>Ostéoporose</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Spinal surgery</source>
            <translation>Chirurgie du rachis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Oncology</source>
            <translation>Oncologie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Hepatology</source>
            <translation>Hépatologie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Gastroenterology</source>
            <translation>Gastro-entérologie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>General practice</source>
            <translation>Médecine générale</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Emergency</source>
            <comment>kind of recipient</comment>
            <translation>Urgences</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Other</source>
            <comment>kind of recipient</comment>
            <translation>Autre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Routine</source>
            <translation>Non urgent</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Soon</source>
            <translation>Rapidement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Draft</source>
            <comment>state of a letter</comment>
            <translation>Brouillon</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Issued</source>
            <comment>state of a letter</comment>
            <translation>Émise</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Sent</source>
            <comment>state of a letter</comment>
            <translation>Envoyée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Answered</source>
            <comment>state of a letter</comment>
            <translation>Répondue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>US Letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Every language</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Letters are made for {paper} from now on</source>
            <translation>Les lettres se font désormais sur {paper}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Change passphrase…</source>
            <translation>Changer la phrase secrète…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Edit letterhead and signature</source>
            <translation>Modifier l’en-tête et la signature</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>A demonstration clinic: every patient is invented.</source>
            <translation>Un cabinet de démonstration : tous les patients sont fictifs.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Your signature</source>
            <translation>Votre signature</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Paper of letters</source>
            <translation>Papier des lettres</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Clinic and signature saved</source>
            <translation>Cabinet et signature enregistrés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>not given</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>No letter yet. Letters are written from the outcome of a pathway.</source>
            <translation>Pas encore de lettre. Les lettres s’écrivent depuis la conclusion d’un parcours.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>{number} letters wait for an answer.</source>
            <translation>
                <numerusform>{number} lettre attend une réponse.</numerusform>
                <numerusform>{number} lettres attendent une réponse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>{number} letters are not sent yet.</source>
            <translation>
                <numerusform>{number} lettre n’est pas encore envoyée.</numerusform>
                <numerusform>{number} lettres ne sont pas encore envoyées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Filter letters</source>
            <translation>Filtrer les lettres</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>To the pathways</source>
            <translation>Vers les parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Mark as sent…</source>
            <translation>Marquer comme envoyée…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Mark as answered…</source>
            <translation>Marquer comme répondue…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Take back</source>
            <translation>Annuler l’étape</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>The note on the letter is taken back</source>
            <translation>L’étape de la lettre est annulée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>No letter is found for that.</source>
            <translation>Aucune lettre n’est trouvée pour cela.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Nothing is to be sent, and no answer is waited for.</source>
            <translation>Rien n’est à envoyer, et aucune réponse n’est attendue.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Mark the letter as sent</source>
            <translation>Marquer la lettre comme envoyée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Mark the letter as answered</source>
            <translation>Marquer la lettre comme répondue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Write on</source>
            <translation>Poursuivre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>All</source>
            <comment>letters</comment>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_model.py"></location>
            <source>Issued</source>
            <comment>column of letters</comment>
            <translation>Émise</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_model.py"></location>
            <source>{day}, {ago}</source>
            <translation>{day}, {ago}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_model.py"></location>
            <source>not issued</source>
            <translation>non émise</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_model.py"></location>
            <source>No recipient yet</source>
            <translation>Pas encore de destinataire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_page.py"></location>
            <source>What is to be sent, and what waits for an answer</source>
            <translation>Ce qui est à envoyer, et ce qui attend une réponse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>Ended ones too</source>
            <translation>Aussi les terminés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>Correct…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>End</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>{name} is offered again</source>
            <translation>{name} est de nouveau proposé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>{name} is offered no more</source>
            <translation>{name} n’est plus proposé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>{number} entries</source>
            <translation>
                <numerusform>{number} entrée</numerusform>
                <numerusform>{number} entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>Offer it no more; letters keep what they say (Delete)</source>
            <translation>Ne plus le proposer ; les lettres gardent ce qu’elles disent (Suppr)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>Offer again</source>
            <translation>Proposer de nouveau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>Ctrl+L locks at once, from any page and any form. The screen also locks with the computer: when it goes to sleep, when its own screen is locked, and when another user of it is switched to.</source>
            <translation>Ctrl+L verrouille aussitôt, depuis toute page et tout formulaire. L’écran se verrouille aussi avec l’ordinateur : quand il se met en veille, quand son propre écran est verrouillé, et quand on passe à un autre utilisateur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>Half a minute before it locks by itself a notice says so; a key or a move of the mouse puts it off.</source>
            <translation>Une demi-minute avant le verrouillage automatique, un avis le dit ; une touche ou un mouvement de souris le repousse.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>What was typed and not saved is kept, encrypted, for whoever typed it, and is there again after the unlock, after a crash too. Somebody else who unlocks sees nothing of it.</source>
            <translation>Ce qui a été tapé sans être enregistré est gardé, chiffré, pour qui l’a tapé, et revient après le déverrouillage, même après un plantage. Quelqu’un d’autre qui déverrouille n’en voit rien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>Whoever unlocks is asked whose record it was before it is shown.</source>
            <translation>À qui déverrouille, on demande de qui était le dossier avant de l’afficher.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>What was copied from AlpDesk leaves the clipboard with the lock, and after two minutes anyway.</source>
            <translation>Ce qui a été copié d’AlpDesk quitte le presse-papiers au verrouillage, et de toute façon après deux minutes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>The screen locks after {number} minutes without input</source>
            <translation>
                <numerusform>L’écran se verrouille après {number} minute sans saisie</numerusform>
                <numerusform>L’écran se verrouille après {number} minutes sans saisie</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>Lock without input after</source>
            <translation>Verrouiller sans saisie après</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>For everybody in this clinic</source>
            <translation>Pour tout le monde dans ce cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>The screen locks itself</source>
            <translation>L’écran se verrouille de lui-même</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>What a lock does</source>
            <translation>Ce que fait un verrouillage</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>{number} minutes</source>
            <translation>
                <numerusform>{number} minute</numerusform>
                <numerusform>{number} minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>AlpDesk finishes what was being saved; the clinic can be unlocked in a moment.</source>
            <translation>AlpDesk finit d’enregistrer ; le cabinet pourra être déverrouillé dans un instant.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>What was typed is kept for whoever typed it; somebody else sees nothing of it.</source>
            <translation>Ce qui a été tapé est gardé pour qui l’a tapé ; personne d’autre n’en voit rien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>AlpDesk – locked</source>
            <translation>AlpDesk – verrouillé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>{number} forms could not be written: leave AlpDesk open until you unlock.</source>
            <translation>
                <numerusform>{number} formulaire n’a pas pu être écrit : laissez AlpDesk ouvert jusqu’au déverrouillage.</numerusform>
                <numerusform>{number} formulaires n’ont pas pu être écrits : laissez AlpDesk ouvert jusqu’au déverrouillage.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>AlpDesk locks in {number} seconds: press a key or move the mouse to go on.</source>
            <translation>
                <numerusform>AlpDesk se verrouille dans {number} seconde : pressez une touche ou bougez la souris pour continuer.</numerusform>
                <numerusform>AlpDesk se verrouille dans {number} secondes : pressez une touche ou bougez la souris pour continuer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>As the computer</source>
            <translation>Comme l’ordinateur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>Light theme</source>
            <translation>Thème clair</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>Dark theme</source>
            <translation>Thème sombre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>For you, on this computer.</source>
            <translation>Pour vous, sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>For you, in this clinic.</source>
            <translation>Pour vous, dans ce cabinet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Record of {name}</source>
            <translation>Dossier de {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Patient corrected</source>
            <translation>Patient corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Patient added</source>
            <translation>Patient ajouté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Search patients and actions</source>
            <translation>Chercher patients et commandes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Filter the patients</source>
            <translation>Filtrer les patients</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Text of the usual size</source>
            <translation>Texte de taille habituelle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Changed outcome dismissed with its reason</source>
            <translation>Conclusion modifiée écartée avec sa raison</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>New patient</source>
            <translation>Nouveau patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>✓ done   ◉ you are here   ○ ahead   ⊗ closed</source>
            <translation>✓ fait   ◉ vous êtes ici   ○ à venir   ⊗ fermé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Map of the pathway as a list</source>
            <translation>Carte du parcours en liste</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Show the map as a list</source>
            <translation>Afficher la carte en liste</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Where you are</source>
            <translation>Où vous êtes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Make the map smaller (minus)</source>
            <translation>Réduire la carte (moins)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Make the map larger (plus)</source>
            <translation>Agrandir la carte (plus)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Show the whole map (0)</source>
            <translation>Afficher toute la carte (0)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Caution: {text}</source>
            <translation>Prudence : {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_view.py"></location>
            <source>Map of the pathway</source>
            <translation>Carte du parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/messages.py"></location>
            <source>Put the message away</source>
            <translation>Masquer le message</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>{number} rows, for example {example}</source>
            <translation>
                <numerusform>{number} ligne, par exemple {example}</numerusform>
                <numerusform>{number} lignes, par exemple {example}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>{number} rows, for example {example}. Ask the laboratory if you do not know.</source>
            <translation>
                <numerusform>{number} ligne, par exemple {example}. Demandez au laboratoire si vous ne savez pas.</numerusform>
                <numerusform>{number} lignes, par exemple {example}. Demandez au laboratoire si vous ne savez pas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Nothing in this file has to be confirmed.</source>
            <translation>Rien n’est à confirmer dans ce fichier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>What you say here is remembered for {laboratory}.</source>
            <translation>Ce que vous dites ici est retenu pour {laboratory}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>What you say here is remembered once the laboratory is named above.</source>
            <translation>Ce que vous dites ici est retenu dès que le laboratoire est nommé ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Analyte that “{name}” is</source>
            <translation>Analyte que désigne « {name} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>“{name}” is not used</source>
            <translation>« {name} » n’est pas utilisé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Is it {name}?</source>
            <translation>Est-ce {name} ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>What is it?</source>
            <translation>Qu’est-ce que c’est ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Unit of {name}</source>
            <translation>Unité de {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>The unit of {name} is the one chosen</source>
            <translation>L’unité de {name} est celle choisie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>{name} without a unit: which is meant?</source>
            <translation>{name} sans unité : quelle est-elle ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>It is {short}</source>
            <translation>C’est {short}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>“{name}” is {analyte}</source>
            <translation>« {name} » est {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Choose an analyte first</source>
            <translation>Choisissez d’abord un analyte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>A name is no proof of what was measured.</source>
            <translation>Un nom ne prouve pas ce qui a été mesuré.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Choose an analyte</source>
            <translation>Choisir un analyte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Choose a unit</source>
            <translation>Choisir une unité</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Avoid</source>
            <comment>kind of action</comment>
            <translation>Éviter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>blood count</source>
            <comment>a test</comment>
            <translation>NFS</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>calcium</source>
            <comment>a test</comment>
            <translation>calcium</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Supported</source>
            <comment>a possible cause</comment>
            <translation>Étayée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Open</source>
            <comment>a possible cause</comment>
            <translation>Ouverte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Not supported by what is on file</source>
            <comment>a possible cause</comment>
            <translation>Non étayée par le dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Statements {ids}</source>
            <translation>Énoncés {ids}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Derived: no statement of its own</source>
            <translation>Déduit : sans énoncé propre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Why: {title}</source>
            <translation>Pourquoi : {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Red flag: {flag}</source>
            <translation>Signe d’alarme : {flag}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Withheld because a flag is {flag}</source>
            <translation>Non proposé, signe d’alarme : {flag}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>{reason}: {text}</source>
            <translation>{reason} : {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Possible reading: {text}</source>
            <translation>Lecture possible : {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Still missing</source>
            <translation>Manque encore</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>{kind}, number {number}: {text}</source>
            <translation>{kind}, numéro {number} : {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>{kind}: {text}</source>
            <translation>{kind} : {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>For: {findings}</source>
            <translation>Pour : {findings}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Against: {findings}</source>
            <translation>Contre : {findings}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>RECOMMENDED, MOST IMPORTANT FIRST</source>
            <translation>RECOMMANDÉ, LE PLUS IMPORTANT D’ABORD</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>NO ACTION IS ASKED FOR</source>
            <translation>AUCUNE MESURE DEMANDÉE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>TO KNOW</source>
            <translation>À SAVOIR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>WITHHELD</source>
            <translation>NON PROPOSÉ</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>POSSIBLE CAUSES</source>
            <translation>CAUSES POSSIBLES</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>POSSIBLE READINGS</source>
            <translation>LECTURES POSSIBLES</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Not on file: {tests}.</source>
            <translation>Absent du dossier : {tests}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Before it can be accepted, confirm, change or give a reason for {questions}.</source>
            <translation>Avant l’acceptation, confirmez, changez ou justifiez : {questions}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Accepted by {who} on {date}</source>
            <translation>Acceptée par {who} le {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Overridden by {who} on {date}: {decision}</source>
            <translation>Autre décision par {who} le {date} : {decision}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Back to answers</source>
            <translation>Retour aux réponses</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Disagree, record reason</source>
            <translation>Pas d’accord, noter la raison</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Accept and save</source>
            <translation>Accepter et enregistrer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Accept and create letter</source>
            <translation>Accepter et créer la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>What the outcome recommends</source>
            <translation>Ce que recommande la conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Why this outcome</source>
            <translation>Pourquoi cette conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Create referral letter</source>
            <translation>Créer la lettre d’adressage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Accept, letter</source>
            <translation>Accepter, lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Not yet in the record: accept it, or record why you decide otherwise.</source>
            <translation>Pas encore au dossier : acceptez-la, ou notez pourquoi vous décidez autrement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Disagree</source>
            <translation>Pas d’accord</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Reason: {reason}</source>
            <translation>Raison : {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>OUTCOME</source>
            <translation>CONCLUSION</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>STILL MISSING</source>
            <translation>MANQUE ENCORE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>Esc</source>
            <comment>the key</comment>
            <translation>Échap</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>OPENED LAST</source>
            <translation>OUVERTS EN DERNIER</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>PATIENTS</source>
            <translation>PATIENTS</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>ACTIONS</source>
            <translation>COMMANDES</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>Nothing is found for “{typed}”</source>
            <translation>Rien n’est trouvé pour « {typed} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraph_edit.py"></location>
            <source>Keep in the library of paragraphs</source>
            <translation>Garder dans la bibliothèque de paragraphes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraph_edit.py"></location>
            <source>Take this paragraph out</source>
            <translation>Retirer ce paragraphe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>No paragraph yet. Keep what you write again and again here, such as how to reach you: on the page of a letter it is inserted by a few keys.</source>
            <translation>Pas encore de paragraphe. Gardez ici ce que vous écrivez sans cesse, comme la façon de vous joindre : sur la page d’une lettre, il s’insère en quelques touches.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Add a paragraph</source>
            <translation>Ajouter un paragraphe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Paragraph</source>
            <translation>Paragraphe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>For</source>
            <comment>which letters</comment>
            <translation>Pour</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>You find it by its title.</source>
            <translation>Vous le retrouvez par son titre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Pathway</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>correcting a paragraph</source>
            <translation>correction d’un paragraphe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>adding a paragraph</source>
            <translation>ajout d’un paragraphe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>{title} is in the library of paragraphs</source>
            <translation>{title} est dans la bibliothèque de paragraphes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Every recipient</source>
            <translation>Tous les destinataires</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Correct a paragraph</source>
            <translation>Corriger un paragraphe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>How to reach us</source>
            <translation>Comment nous joindre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>The sentences as they will stand in letters</source>
            <translation>Les phrases telles qu’elles figureront dans les lettres</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Every pathway</source>
            <translation>Tous les parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>from a screen, a PDF or a spreadsheet</source>
            <translation>d’un écran, d’un PDF ou d’un tableur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>Look at the rows</source>
            <translation>Voir les lignes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>{number} lines cannot be read.</source>
            <translation>
                <numerusform>{number} ligne est illisible.</numerusform>
                <numerusform>{number} lignes sont illisibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>{number} results: {results}</source>
            <translation>
                <numerusform>{number} résultat : {results}</numerusform>
                <numerusform>{number} résultats : {results}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>Copy the results there, and press Ctrl+V here</source>
            <translation>Copiez les résultats là-bas, puis appuyez ici sur Ctrl+V</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>pasting results</source>
            <translation>collage de résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>No result is understood in this text.</source>
            <translation>Aucun résultat n’est compris dans ce texte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Save the pathway as a document</source>
            <translation>Enregistrer le parcours comme document</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>PDF (*.pdf);;Web page (*.html)</source>
            <translation>PDF (*.pdf);;Page web (*.html)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Export the pathway as FHIR R4</source>
            <translation>Exporter le parcours en FHIR R4</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Rests on: {article} (as of {date})</source>
            <translation>Repose sur : {article} (au {date})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Version {version}, rules {hash}…, {number} rows</source>
            <translation>
                <numerusform>Version {version}, règles {hash}…, {number} ligne</numerusform>
                <numerusform>Version {version}, règles {hash}…, {number} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Statements and their sources</source>
            <translation>Énoncés et leurs sources</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Save document</source>
            <translation>Enregistrer le document</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Export as FHIR</source>
            <translation>Exporter en FHIR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>A document for clinicians: steps, rules in words, statements and sources</source>
            <translation>Un document pour cliniciens : étapes, règles en mots, énoncés et sources</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>A FHIR R4 Bundle: PlanDefinition and Questionnaire</source>
            <translation>Un Bundle FHIR R4 : PlanDefinition et Questionnaire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Writing {file} …</source>
            <translation>Écriture de {file}…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Written by {who}</source>
            <translation>Rédigé par {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Written by somebody not recorded</source>
            <translation>Auteur non consigné</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>checked by {who}</source>
            <translation>vérifié par {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>checked by nobody yet</source>
            <translation>encore vérifié par personne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>reviewed on {date}</source>
            <translation>révisé le {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>not reviewed yet</source>
            <translation>pas encore révisé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>next review {date}</source>
            <translation>prochaine révision {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>no next review set</source>
            <translation>aucune prochaine révision fixée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>no source named</source>
            <translation>aucune source nommée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>{sources}; source not listed in the article: {numbers}</source>
            <translation>{sources} ; source non listée dans l’article : {numbers}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Pathways</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>{file} is written.</source>
            <translation>{file} est écrit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>{who}, born on an unknown date, is here already. If this is somebody else, save once more.</source>
            <translation>{who}, date de naissance inconnue, est déjà ici. S’il s’agit de quelqu’un d’autre, enregistrez encore une fois.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>{who}, born {born}, is here already. If this is somebody else, save once more.</source>
            <translation>{who}, naissance {born}, est déjà ici. S’il s’agit de quelqu’un d’autre, enregistrez encore une fois.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Such as 2 mar 1968, mar 1968 or unknown</source>
            <translation>Par exemple 2 mar 1968, mar 1968 ou inconnue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>NHS number</source>
            <translation>Numéro NHS</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Other identifier</source>
            <translation>Autre identifiant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Allergies</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Which, and what happened</source>
            <translation>Lesquelles, et ce qui s’est passé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Date of death</source>
            <translation>Date du décès</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Only if the patient has died</source>
            <translation>Seulement si le patient est décédé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>correcting who the patient is</source>
            <translation>correction de l’identité du patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>adding a patient</source>
            <translation>ajout d’un patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>The check digit is right</source>
            <translation>Le chiffre de contrôle est juste</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Edit patient</source>
            <translation>Modifier le patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Mrs, Mr, Dr …</source>
            <translation>Mme, M., Dr…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>optional</source>
            <translation>facultatif</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>penicillin: rash</source>
            <translation>pénicilline : éruption</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Result date</source>
            <translation>Date du résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Female</source>
            <translation>Féminin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Male</source>
            <translation>Masculin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Other</source>
            <comment>sex</comment>
            <translation>Autre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>NHS No. {number}</source>
            <translation>N° NHS {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>No identifier</source>
            <translation>Aucun identifiant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>First result</source>
            <translation>Premier résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Not compared</source>
            <translation>Non comparé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>{change} beyond limit</source>
            <translation>{change} hors seuil</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>{change} from last</source>
            <translation>{change} vs précédent</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>not compared</source>
            <translation>non comparé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>{age}y</source>
            <translation>{age} ans</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>age not known</source>
            <translation>âge non connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>None</source>
            <comment>pathway</comment>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>No dated ALP result</source>
            <translation>Aucun résultat de PAL daté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>no results</source>
            <translation>aucun résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>being worked out</source>
            <translation>calcul en cours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>none</source>
            <comment>result</comment>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>sex not known</source>
            <translation>sexe non connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Birth date not known</source>
            <translation>Date de naissance non connue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Name, number or date of birth</source>
            <translation>Nom, numéro ou date de naissance</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>All</source>
            <comment>patients</comment>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Needs action</source>
            <translation>À faire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>In pathway</source>
            <translation>En parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Letters to write</source>
            <translation>Lettres à écrire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Filter patients</source>
            <translation>Filtrer les patients</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Patients shown</source>
            <translation>Patients affichés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Export who is marked; Ctrl+click or Shift+arrow marks several (Ctrl+Shift+E)</source>
            <translation>Exporter les patients marqués ; Ctrl+clic ou Maj+flèche en marque plusieurs (Ctrl+Maj+E)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Records opened last</source>
            <translation>Dossiers ouverts en dernier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Nobody is found for “{typed}”.</source>
            <translation>Personne n’est trouvé pour « {typed} ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Nobody is in this group today.</source>
            <translation>Personne n’est dans ce groupe aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>The most pressing first</source>
            <translation>Le plus pressant d’abord</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Patients</source>
            <translation>Patients</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Columns of the patient list</source>
            <translation>Colonnes de la liste des patients</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Show everybody</source>
            <translation>Afficher tout le monde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Everything stays on this computer, encrypted. Nothing is sent anywhere.</source>
            <translation>Tout reste chiffré sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Add your first patient</source>
            <translation>Ajouter votre premier patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Name and date of birth. Under a minute.</source>
            <translation>Nom et date de naissance. Moins d’une minute.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>CSV, HL7, FHIR. You check it before it is stored.</source>
            <translation>CSV, HL7, FHIR. Vous vérifiez avant l’enregistrement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Import</source>
            <comment>a place</comment>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>{number} marked</source>
            <translation>
                <numerusform>{number} marqué</numerusform>
                <numerusform>{number} marqués</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Your clinic is ready</source>
            <translation>Votre cabinet est prêt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Page {page} of {pages} of the letter</source>
            <translation>Page {page} sur {pages} de la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Size of the page</source>
            <translation>Taille de la page</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Preview of the letter</source>
            <translation>Aperçu de la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Whole page</source>
            <translation>Page entière</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Page width</source>
            <translation>Largeur de page</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Page</source>
            <comment>zoom</comment>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Width</source>
            <comment>zoom</comment>
            <translation>Largeur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>Goes to</source>
            <translation>Va à</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>Nobody known</source>
            <translation>Personne de connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>{rows} wait</source>
            <translation>{rows} en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>{rows} not stored</source>
            <translation>{rows} non enregistrées</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>the open record</source>
            <translation>le dossier ouvert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>Who is it?</source>
            <translation>Qui est-ce ?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>{number} possible patients, {rows} wait</source>
            <translation>
                <numerusform>{number} patient possible, {rows} en attente</numerusform>
                <numerusform>{number} patients possibles, {rows} en attente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>Certain</source>
            <translation>Certain</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>Linked</source>
            <translation>Lié</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>No name in the file</source>
            <translation>Aucun nom dans le fichier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>birth date not given</source>
            <translation>date de naissance non indiquée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Leave in quarantine</source>
            <translation>Laisser en quarantaine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Will be added as a new patient.</source>
            <translation>Sera ajouté comme nouveau patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Refused: nothing of this person is stored.</source>
            <translation>Refusé : rien de cette personne n’est enregistré.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Add all {number} whom nobody knows as new patients</source>
            <translation>Ajouter les {number} que personne ne connaît comme nouveaux patients</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>People in the file</source>
            <translation>Personnes du fichier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Columns of the people of the file</source>
            <translation>Colonnes des personnes du fichier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Not settled: {number} rows will wait in the quarantine.</source>
            <translation>
                <numerusform>Non réglé : {number} ligne attendra en quarantaine.</numerusform>
                <numerusform>Non réglé : {number} lignes attendront en quarantaine.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Linked to</source>
            <translation>Lié à</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>This is the patient of the record below.</source>
            <translation>C’est le patient du dossier ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>no identifier</source>
            <translation>aucun identifiant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Another patient…</source>
            <translation>Autre patient…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>{number} people marked</source>
            <translation>
                <numerusform>{number} personne marquée</numerusform>
                <numerusform>{number} personnes marquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>{number} rows of the file. What you choose holds for all of them.</source>
            <translation>
                <numerusform>{number} ligne du fichier. Votre choix vaut pour elle.</numerusform>
                <numerusform>{number} lignes du fichier. Votre choix vaut pour toutes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>IN THE FILE</source>
            <translation>DANS LE FICHIER</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>and {number} more: use “Another patient”</source>
            <translation>et {number} de plus : prenez « Autre patient »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Link</source>
            <translation>Lier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Linked to {who}</source>
            <translation>Lié à {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Link to {who}</source>
            <translation>Lier à {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>IN THE RECORD</source>
            <translation>DANS LE DOSSIER</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Agrees</source>
            <translation>Concorde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Differs</source>
            <translation>Diffère</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>Whose results are these?</source>
            <translation>À qui sont ces résultats ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>Patients found</source>
            <translation>Patients trouvés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>Nobody is found.</source>
            <translation>Personne n’est trouvé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>Name, NHS number or date of birth (1968-03-02)</source>
            <translation>Nom, numéro NHS ou date de naissance (1968-03-02)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>Choose a patient in the list first.</source>
            <translation>Choisissez d’abord un patient dans la liste.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>{number} more: type more of the name.</source>
            <translation>{number} de plus : tapez une plus grande partie du nom.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/printing.py"></location>
            <source>The printer cannot be reached: look whether it is switched on, then print again.</source>
            <translation>L’imprimante est injoignable : vérifiez qu’elle est allumée, puis réimprimez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/printing.py"></location>
            <source>The printer stopped after page {page}: print the rest again.</source>
            <translation>L’imprimante s’est arrêtée après la page {page} : réimprimez le reste.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{what} {value}, {name}. Ask the laboratory which unit it means if you do not know.</source>
            <translation>{what} {value}, {name}. Demandez au laboratoire quelle unité il entend si vous ne le savez pas.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>“{name}” {value}: which analyte is it? It is remembered for the laboratory.</source>
            <translation>« {name} » {value} : quel analyte est-ce ? C’est retenu pour le laboratoire.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{number} results will enter no record; the same rows are known as refused when they come again.</source>
            <translation>
                <numerusform>{number} résultat n’entrera dans aucun dossier ; les mêmes lignes seront connues comme refusées si elles reviennent.</numerusform>
                <numerusform>{number} résultats n’entreront dans aucun dossier ; les mêmes lignes seront connues comme refusées si elles reviennent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Nothing waits. Results whose patient, unit or analyte is not certain come here from imported files.</source>
            <translation>Rien n’attend. Les résultats dont le patient, l’unité ou l’analyte n’est pas certain arrivent ici depuis les fichiers importés.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Filter by patient, result, file or reason</source>
            <translation>Filtrer par patient, résultat, fichier ou raison</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{number} results waiting for a choice; none of them is in a record</source>
            <translation>
                <numerusform>{number} résultat attend un choix ; il n’est dans aucun dossier</numerusform>
                <numerusform>{number} résultats attendent un choix ; aucun n’est dans un dossier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Results that wait</source>
            <translation>Résultats en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Columns of the results that wait</source>
            <translation>Colonnes des résultats en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Filter results that wait</source>
            <translation>Filtrer les résultats en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>New patient added</source>
            <translation>Nouveau patient ajouté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Unit given</source>
            <translation>Unité indiquée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Give the unit</source>
            <translation>Indiquer l’unité</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Analyte named</source>
            <translation>Analyte nommé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Name the analyte</source>
            <translation>Nommer l’analyte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{number} results refused</source>
            <translation>
                <numerusform>{number} résultat refusé</numerusform>
                <numerusform>{number} résultats refusés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Quarantine</source>
            <translation>Quarantaine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>refusing results</source>
            <translation>refus de résultats</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{number} results known already</source>
            <translation>
                <numerusform>{number} résultat déjà connu</numerusform>
                <numerusform>{number} résultats déjà connus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{number} results still waiting</source>
            <translation>
                <numerusform>{number} résultat encore en attente</numerusform>
                <numerusform>{number} résultats encore en attente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>{answer}, {origin}</source>
            <translation>{answer}, {origin}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Older than the {number} days for which this pathway counts it as fresh.</source>
            <translation>
                <numerusform>Plus ancien que le {number} jour pendant lequel ce parcours le tient pour récent.</numerusform>
                <numerusform>Plus ancien que les {number} jours pendant lesquels ce parcours le tient pour récent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>It counts until you change it.</source>
            <translation>Cela compte jusqu’à ce que vous le changiez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Derived: no statement of the article asks for it.</source>
            <translation>Déduit : aucun énoncé de l’article ne le demande.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Confirm the answer: {question}</source>
            <translation>Confirmer la réponse : {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Confirm the answer as it stands (C, or Alt+C)</source>
            <translation>Confirmer la réponse telle quelle (C, ou Alt+C)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Note</source>
            <comment>a button</comment>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Note on: {question}</source>
            <translation>Note sur : {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Take the answer back: {question}</source>
            <translation>Retirer la réponse : {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Why this is asked (W): {question}</source>
            <translation>Pourquoi cette question (W) : {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Not used on this way; the answer is kept.</source>
            <translation>Inutile sur ce chemin ; la réponse est gardée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Not asked on this way.</source>
            <translation>Non demandé sur ce chemin.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>From the record: {origin}</source>
            <translation>Du dossier : {origin}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>no answer yet</source>
            <translation>pas encore de réponse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Why this is asked</source>
            <translation>Pourquoi cette question</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Reason for answering other than the record</source>
            <translation>Raison de répondre autrement que le dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Reason for: {question}</source>
            <translation>Raison pour : {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Note, kept with it</source>
            <translation>Note, gardée avec la réponse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Note for: {question}</source>
            <translation>Note pour : {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>The outcome can be closed once you confirm it (C) or answer anew.</source>
            <translation>La conclusion peut être close dès que vous confirmez (C) ou répondez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>The outcome can be closed once you give a reason or take the answer back.</source>
            <translation>La conclusion peut être close dès que vous donnez une raison ou retirez la réponse.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Why this is asked: {question}</source>
            <translation>Pourquoi cette question : {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rail.py"></location>
            <source>Outcomes</source>
            <translation>Conclusions</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rail.py"></location>
            <source>{place}, {number} to look at</source>
            <translation>{place}, {number} à revoir</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rail.py"></location>
            <source>{place}, none to look at</source>
            <translation>{place}, rien à revoir</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/reasons_panel.py"></location>
            <source>Sentences of the letter</source>
            <translation>Phrases de la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/reasons_panel.py"></location>
            <source>What the sentence rests on</source>
            <translation>Ce sur quoi repose la phrase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recipient_field.py"></location>
            <source>Add “{name}”</source>
            <translation>Ajouter « {name} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recipient_field.py"></location>
            <source>To</source>
            <comment>recipient of a letter</comment>
            <translation>À</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recipient_field.py"></location>
            <source>Nobody of this name is in the address book.</source>
            <translation>Personne de ce nom n’est dans le carnet d’adresses.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recipient_field.py"></location>
            <source>Add somebody</source>
            <translation>Ajouter quelqu’un</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recipient_field.py"></location>
            <source>Recipients found</source>
            <translation>Destinataires trouvés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>None recorded</source>
            <translation>Rien de consigné</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Medication</source>
            <translation>Médicaments</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Operations and events</source>
            <translation>Opérations et événements</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Add result</source>
            <translation>Ajouter un résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Export… (Ctrl+Shift+E)</source>
            <translation>Exporter… (Ctrl+Maj+E)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Withdraw result</source>
            <translation>Retirer le résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>{result}. It counts no more and stays in the history with your reason.</source>
            <translation>{result}. Il ne compte plus et reste dans l’historique avec votre raison.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>{result} withdrawn</source>
            <translation>{result} retiré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Mark result as suspect</source>
            <translation>Marquer le résultat comme douteux</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>{result}. It stays visible and is not counted until a valid repeat.</source>
            <translation>{result}. Il reste visible et ne compte pas jusqu’à un contrôle valable.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Mark suspect</source>
            <translation>Marquer douteux</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Put the suggestion aside</source>
            <translation>Écarter la suggestion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>{title}: {reason} It is suggested again once a later sample is recorded.</source>
            <translation>{title} : {reason} La suggestion revient dès qu’un prélèvement ultérieur est consigné.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Suggestion put aside</source>
            <translation>Suggestion écartée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>withdrawing a result</source>
            <translation>retrait d’un résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>marking a result as suspect</source>
            <translation>marquage d’un résultat comme douteux</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>putting a suggestion aside</source>
            <translation>mise à l’écart d’une suggestion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Nothing in the record asks for it today, or it was decided on.</source>
            <translation>Rien dans le dossier ne le demande aujourd’hui, ou c’est déjà décidé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Problems, medicines, operations</source>
            <translation>Problèmes, médicaments, opérations</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Answers to the pathways’ questions</source>
            <translation>Réponses aux questions des parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Closed walkthroughs</source>
            <translation>Passages clos</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>accepted</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>overridden: {reason}</source>
            <translation>autre décision : {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Show the outcome of {day}, {title}</source>
            <translation>Afficher la conclusion du {day}, {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>As closed</source>
            <translation>Tel que clos</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Show {title} as it was closed on {day}</source>
            <translation>Afficher {title} tel que clos le {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Write the letter for {day}, {title}</source>
            <translation>Écrire la lettre du {day}, {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>{verb} {title}, closed on {day}</source>
            <translation>{verb} : {title}, clos le {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Dismiss the changed outcome of {title}</source>
            <translation>Écarter la conclusion modifiée de {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>{given}. Reason: {reason}</source>
            <translation>{given}. Raison : {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Continue {title}</source>
            <translation>Continuer {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Start {title}</source>
            <translation>Commencer {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Nothing is recorded yet.</source>
            <translation>Rien n’est encore consigné.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>No question has been answered yet.</source>
            <translation>Aucune question n’a encore reçu de réponse.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>None yet.</source>
            <translation>Rien encore.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Medicine</source>
            <translation>Médicament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Operation or event</source>
            <translation>Opération ou événement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>clinician</source>
            <translation>clinicien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>If the passphrase is ever forgotten, this key is the only other way in. Nobody can recover the record without one of the two. It is shown once, now: print it or write it down, and keep it away from this computer.</source>
            <translation>Si la phrase secrète est un jour oubliée, cette clé est la seule autre entrée. Personne ne peut récupérer le dossier sans l’une des deux. Elle est montrée une fois, maintenant : imprimez-la ou notez-la, et gardez-la loin de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Whoever holds this page and a copy of the clinic’s files can read every record. Keep it locked away, not beside the computer. To use it: open AlpDesk, choose “Use the recovery key”, type the key, and set a new passphrase. Capitals and blanks do not matter; O counts as 0, I and L as 1.</source>
            <translation>Quiconque détient cette page et une copie des fichiers du cabinet peut lire tous les dossiers. Gardez-la sous clé, pas à côté de l’ordinateur. Pour l’utiliser : ouvrez AlpDesk, choisissez « Utiliser la clé de secours », tapez la clé, et définissez une nouvelle phrase secrète. Majuscules et espaces ne comptent pas ; O vaut 0, I et L valent 1.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>AlpDesk recovery key</source>
            <translation>Clé de secours AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>I have it: type it back</source>
            <translation>Je l’ai : la retaper</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Recovery key, as on your paper</source>
            <translation>Clé de secours, telle que sur votre papier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Capitals and blanks do not matter.</source>
            <translation>Majuscules et espaces ne comptent pas.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Show it again</source>
            <translation>L’afficher de nouveau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Go to my clinic</source>
            <translation>Aller à mon cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Type the key from your paper: so it is certain that it can be read.</source>
            <translation>Tapez la clé depuis votre papier : il est ainsi certain qu’elle est lisible.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Your recovery key</source>
            <translation>Votre clé de secours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>There is no copy here: look in another folder, such as on the stick that copies go to.</source>
            <translation>Il n’y a pas de copie ici : cherchez dans un autre répertoire, par exemple sur la clé USB où vont les copies.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>The copy takes the place of the record in this folder. The old files stay there under other names; what is younger than the copy will be missing until it is entered again.</source>
            <translation>La copie prend la place du dossier dans ce répertoire. Les anciens fichiers y restent sous d’autres noms ; ce qui est plus récent que la copie manquera jusqu’à une nouvelle saisie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>{when}: not good</source>
            <translation>{when} : pas bonne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Restore a copy of the record</source>
            <translation>Restaurer une copie du dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Passphrase or recovery key</source>
            <translation>Phrase secrète ou clé de secours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Checking the copy to its last page, then putting it in place …</source>
            <translation>Vérification de la copie jusqu’à sa dernière page, puis mise en place…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Restore now</source>
            <translation>Restaurer maintenant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Look in another folder…</source>
            <translation>Chercher dans un autre répertoire…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>How far the restoring is</source>
            <translation>Avancement de la restauration</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Type the passphrase of this user, or the recovery key.</source>
            <translation>Tapez la phrase secrète de cet utilisateur, ou la clé de secours.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Folder with copies</source>
            <translation>Répertoire avec des copies</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>The newest is chosen; {number} older ones lie in {folder}.</source>
            <translation>La plus récente est choisie ; {number} plus anciennes se trouvent dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Sample suspect because</source>
            <translation>Prélèvement douteux parce que</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>It is right as typed</source>
            <translation>C’est juste tel que tapé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Save and add another</source>
            <translation>Enregistrer et en ajouter un autre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>correcting a result</source>
            <translation>correction d’un résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>adding a result</source>
            <translation>ajout d’un résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>as typed</source>
            <comment>unit</comment>
            <translation>telle que tapée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Correct result</source>
            <translation>Corriger le résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>24, &lt;20 U/L or 0.45 ukat/l</source>
            <translation>24, &lt;20 U/L ou 0,45 ukat/l</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>as named on the report</source>
            <translation>tel que nommé sur le compte rendu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>haemolysed, or empty</source>
            <translation>hémolysé, sinon vide</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>such as fasting</source>
            <translation>par exemple à jeun</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>{why} Save once more to record this one beside it.</source>
            <translation>{why} Enregistrez encore une fois pour consigner celui-ci à côté.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Answer the question below the value first.</source>
            <translation>Répondez d’abord à la question sous la valeur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Give the date on which the sample was taken.</source>
            <translation>Indiquez la date du prélèvement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>It is {meant}</source>
            <translation>C’est {meant}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>As on this laboratory’s report of {day}: compare</source>
            <translation>Comme sur le compte rendu de ce laboratoire du {day} : comparez</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>= {quantity}, confirmed</source>
            <translation>= {quantity}, confirmé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>{result} corrected</source>
            <translation>{result} corrigé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>{result} saved</source>
            <translation>{result} enregistré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Below the limits {limits}, {whose}</source>
            <translation>Sous les limites {limits}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Above the limits {limits}, {whose}</source>
            <translation>Au-dessus des limites {limits}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Within the limits {limits}, {whose}</source>
            <translation>Dans les limites {limits}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Up {percent} from {value} on {day}, beyond the change limit.</source>
            <translation>Hausse de {percent} depuis {value} le {day}, au-delà du seuil de variation.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Up {percent} from {value} on {day}, within the change limit.</source>
            <translation>Hausse de {percent} depuis {value} le {day}, dans le seuil de variation.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Up {percent} from {value} on {day}.</source>
            <translation>Hausse de {percent} depuis {value} le {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Down {percent} from {value} on {day}, beyond the change limit.</source>
            <translation>Baisse de {percent} depuis {value} le {day}, au-delà du seuil de variation.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Down {percent} from {value} on {day}, within the change limit.</source>
            <translation>Baisse de {percent} depuis {value} le {day}, dans le seuil de variation.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Down {percent} from {value} on {day}.</source>
            <translation>Baisse de {percent} depuis {value} le {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Unchanged from {value} on {day}, within the change limit.</source>
            <translation>Inchangé depuis {value} le {day}, dans le seuil de variation.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Unchanged from {value} on {day}.</source>
            <translation>Inchangé depuis {value} le {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>as reported</source>
            <translation>tel que rapporté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>no limits known</source>
            <translation>aucune limite connue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>as reported by {laboratory}</source>
            <translation>tel que rapporté par {laboratory}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Not known whether it lies within limits: none were given</source>
            <translation>On ne sait pas s’il est dans les limites : aucune n’était donnée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Not compared with {value} on {day}: {why}.</source>
            <translation>Non comparé à {value} le {day} : {why}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Not known whether it lies within limits: {limits}, {whose}</source>
            <translation>On ne sait pas s’il est dans les limites : {limits}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_delegate.py"></location>
            <source>{limits}, in {unit}</source>
            <translation>{limits}, en {unit}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_delegate.py"></location>
            <source>{limits} (default)</source>
            <translation>{limits} (par défaut)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>{percent}  beyond limit</source>
            <translation>{percent}  hors seuil</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>not done</source>
            <translation>non fait</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>the latest result does not count</source>
            <translation>le dernier résultat ne compte pas</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>{analyte}, pinned</source>
            <translation>{analyte}, épinglé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>suspect</source>
            <comment>result</comment>
            <translation>douteux</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>Limits of the latest result: {source}</source>
            <translation>Limites du dernier résultat : {source}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>{result}; limits {limits}, {source}</source>
            <translation>{result} ; limites {limits}, {source}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>{result}: {flag}; limits {limits}, {source}.</source>
            <translation>{result} : {flag} ; limites {limits}, {source}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>{number} analytes</source>
            <translation>
                <numerusform>{number} analyte</numerusform>
                <numerusform>{number} analytes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>{analytes}, {days}, flagged against the limits on each report</source>
            <translation>{analytes}, {days}, signalés selon les limites de chaque compte rendu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Correct this result</source>
            <translation>Corriger ce résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Withdraw this result</source>
            <translation>Retirer ce résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Mark this result as suspect</source>
            <translation>Marquer ce résultat comme douteux</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>History of this result</source>
            <translation>Historique de ce résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Pin this analyte to the top</source>
            <translation>Épingler cet analyte en haut</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Which of the results of this day</source>
            <translation>Lequel des résultats de ce jour</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Results, the newest day first</source>
            <translation>Résultats, le jour le plus récent d’abord</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Columns of the results</source>
            <translation>Colonnes des résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Unpin this analyte</source>
            <translation>Détacher cet analyte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Suspect, not counted: {reason}.</source>
            <translation>Douteux, non compté : {reason}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Status {status}.</source>
            <translation>Statut {status}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Remark: {note}.</source>
            <translation>Remarque : {note}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>{number} results on that day.</source>
            <translation>
                <numerusform>{number} résultat ce jour-là.</numerusform>
                <numerusform>{number} résultats ce jour-là.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>No results yet. Add the first one, or import a file.</source>
            <translation>Pas encore de résultats. Ajoutez le premier, ou importez un fichier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Nothing was measured on that day.</source>
            <translation>Rien n’a été mesuré ce jour-là.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>New since then: {changes}.</source>
            <translation>Nouveau depuis : {changes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Taken up again because its outcome changed: kept by {who} on {day}.</source>
            <translation>Repris parce que sa conclusion a changé : gardé par {who} le {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Since this walkthrough was begun</source>
            <translation>Depuis le début de ce passage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Put this away</source>
            <translation>Masquer ceci</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Taken up again because its outcome changed: kept on {day}.</source>
            <translation>Repris parce que sa conclusion a changé : gardé le {day}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>and {number} changes more</source>
            <translation>
                <numerusform>et {number} autre modification</numerusform>
                <numerusform>et {number} autres modifications</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Taken up again: kept by {who} on {day}.</source>
            <translation>Repris : gardé par {who} le {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Taken up again: kept on {day}.</source>
            <translation>Repris : gardé le {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Locked at {time}.</source>
            <translation>Verrouillé à {time}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Born {date}</source>
            <translation>Naissance {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Born: not known</source>
            <translation>Naissance : non connue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Gender not known</source>
            <translation>Sexe non connu</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Locked at {time} after {number} minutes without input.</source>
            <translation>
                <numerusform>Verrouillé à {time} après {number} minute sans saisie.</numerusform>
                <numerusform>Verrouillé à {time} après {number} minutes sans saisie.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Locked at {time} together with the computer.</source>
            <translation>Verrouillé à {time} avec l’ordinateur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Another patient</source>
            <translation>Autre patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Whose record it was</source>
            <translation>De qui était le dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Later: it is offered again at the next unlock</source>
            <translation>Plus tard : proposé de nouveau au prochain déverrouillage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>No number</source>
            <translation>Aucun numéro</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Continue with {name}</source>
            <translation>Continuer avec {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Welcome back, {user}</source>
            <translation>Bon retour, {user}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>You were working on this patient:</source>
            <translation>Vous travailliez sur ce patient :</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Discard for good</source>
            <translation>Abandonner définitivement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>You were {doing} for {whom} {moment}; it is not saved.</source>
            <translation>Non enregistré, {moment}, pour {whom} : {doing}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>You were {doing} {moment}; it is not saved.</source>
            <translation>Non enregistré, {moment} : {doing}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>And {number} other forms.</source>
            <translation>
                <numerusform>Et {number} autre formulaire.</numerusform>
                <numerusform>Et {number} autres formulaires.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the record</source>
            <translation>le dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>a walkthrough</source>
            <translation>un passage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>an outcome</source>
            <translation>une conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>a letter</source>
            <translation>une lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the letters</source>
            <translation>les lettres</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>an import</source>
            <translation>une importation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the quarantine</source>
            <translation>la quarantaine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the imports so far</source>
            <translation>les importations jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the pathways</source>
            <translation>les parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the outcomes to look at</source>
            <translation>les conclusions à revoir</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the clinic’s page</source>
            <translation>la page du cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>This walkthrough is not in the record any more.</source>
            <translation>Ce passage n’est plus dans le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The file that you were looking at was not stored: choose it again.</source>
            <translation>Le fichier que vous regardiez n’a pas été enregistré : choisissez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The result that you were working on was changed meanwhile: look at it in its history.</source>
            <translation>Le résultat sur lequel vous travailliez a été modifié entre-temps : voyez son historique.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The entry that you were working on was changed meanwhile: look at it in its history.</source>
            <translation>L’entrée sur laquelle vous travailliez a été modifiée entre-temps : voyez son historique.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The pathway that you were putting aside is not suggested any more.</source>
            <translation>Le parcours que vous vouliez écarter n’est plus suggéré.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The critical result that you were acknowledging waits no more.</source>
            <translation>Le résultat critique que vous preniez en compte n’attend plus.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The changed outcome that you were dismissing has changed again.</source>
            <translation>La conclusion modifiée que vous vouliez écarter a encore changé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the list of patients</source>
            <translation>la liste des patients</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>{number} dates</source>
            <translation>
                <numerusform>{number} date</numerusform>
                <numerusform>{number} dates</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>{dates}; always in the letter</source>
            <translation>{dates} ; toujours dans la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>{dates}; out of limits: left out of the table, the letter still names it</source>
            <translation>{dates} ; hors limites : absent du tableau, la lettre le nomme quand même</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>Results and trends of the letter</source>
            <translation>Résultats et évolutions de la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>No analyte has two dated results yet.</source>
            <translation>Aucun analyte n’a encore deux résultats datés.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>There is no dated result yet.</source>
            <translation>Il n’y a pas encore de résultat daté.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>Trends</source>
            <translation>Évolutions</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_table.py"></location>
            <source>Columns of the list: {list}</source>
            <translation>Colonnes de la liste : {list}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>Nothing of this form is in the record; what you typed stays here.</source>
            <translation>Rien de ce formulaire n’est dans le dossier ; ce que vous avez tapé reste ici.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>A draft of it is kept.</source>
            <translation>Un brouillon en est gardé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>No draft of it could be kept either: copy it before you close.</source>
            <translation>Aucun brouillon n’a pu être gardé non plus : copiez-le avant de fermer.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>Put what was typed on the clipboard, for two minutes</source>
            <translation>Mettre la saisie dans le presse-papiers, pour deux minutes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>Start anew</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>You typed this {moment} and did not save it.</source>
            <translation>Vous avez tapé ceci {moment} sans l’enregistrer.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>Scratch copy: nothing here is saved</source>
            <translation>Copie d’essai : rien ici n’est enregistré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>Ask: {question}</source>
            <translation>Demander : {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>Leave scratch copy</source>
            <translation>Quitter la copie d’essai</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>The outcome stays: {outcome}.</source>
            <translation>La conclusion reste : {outcome}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>The outcome would be: {outcome}.</source>
            <translation>La conclusion serait : {outcome}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>The outcome of the walkthrough itself: {outcome}.</source>
            <translation>La conclusion du passage lui-même : {outcome}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>No longer</source>
            <translation>Plus maintenant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/screenshots_trouble.py"></location>
            <source>The key file {file} is damaged; its copy {copy} is good: open the clinic with the copy.</source>
            <translation>Le fichier de clés {file} est endommagé ; sa copie {copy} est bonne : ouvrez le cabinet avec la copie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/screenshots_trouble.py"></location>
            <source>The clinic's database is damaged or does not belong to this key file: keep it as it is and restore a backup.</source>
            <translation>La base du cabinet est endommagée ou ne va pas avec ce fichier de clés : gardez-la telle quelle et restaurez une copie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>{did}; last on {day} at {clock}, first on {first}</source>
            <translation>{did} ; dernière fois le {day} à {clock}, première le {first}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>Who has seen this patient</source>
            <translation>Qui a vu ce dossier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>Opened {number} times</source>
            <translation>
                <numerusform>Ouvert {number} fois</numerusform>
                <numerusform>Ouvert {number} fois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>Did not open it</source>
            <translation>Ne l’a pas ouvert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>{did}; last on {day} at {clock}</source>
            <translation>{did} ; dernière fois le {day} à {clock}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>{number} files or letters out</source>
            <translation>
                <numerusform>{number} fichier ou lettre sorti</numerusform>
                <numerusform>{number} fichiers ou lettres sortis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>{number} changes</source>
            <translation>
                <numerusform>{number} modification</numerusform>
                <numerusform>{number} modifications</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/settle_dialogs.py"></location>
            <source>Choose first: {what}.</source>
            <translation>Choisissez d’abord : {what}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/settle_dialogs.py"></location>
            <source>Choose: {what}</source>
            <translation>Choisir : {what}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>reads, enters, closes walkthroughs, issues letters, exports</source>
            <translation>lit, saisit, clôt les passages, émet les lettres, exporte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>reads, enters and imports; neither closes nor issues</source>
            <translation>lit, saisit et importe ; ne clôt ni n’émet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>people, keys, copies and settings; reads no records by this alone</source>
            <translation>personnes, clés, copies et réglages ; ne lit pas les dossiers par cela seul</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Clinician</source>
            <translation>Clinicien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Nurse</source>
            <translation>Infirmier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Administrator</source>
            <translation>Administrateur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>At least {shortest} characters, or five unrelated words.</source>
            <translation>Au moins {shortest} caractères, ou cinq mots sans rapport.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>The record is encrypted anew with another key, and a copy is made before. Nobody’s passphrase changes, nor does the recovery key. Do it when somebody left, or when a computer or stick with a copy was lost.</source>
            <translation>Le dossier est chiffré de nouveau avec une autre clé, et une copie est faite avant. Aucune phrase secrète ne change, ni la clé de secours. Faites-le quand quelqu’un est parti, ou quand un ordinateur ou une clé USB avec une copie a été perdu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Copies made before stay readable to whoever has them and a passphrase of that time: destroy them.</source>
            <translation>Les copies antérieures restent lisibles pour quiconque les détient avec une phrase secrète de l’époque : détruisez-les.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>The two passphrases differ: type the second one again.</source>
            <translation>Les deux phrases secrètes diffèrent : tapez la seconde de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Let in again</source>
            <translation>Réadmettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>As letters are signed; typed to log in.</source>
            <translation>Tel que les lettres sont signées ; tapé pour se connecter.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>First passphrase</source>
            <translation>Première phrase secrète</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>{hint} They change it when they like.</source>
            <translation>{hint} Elle peut être changée à tout moment.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>First passphrase again</source>
            <translation>Première phrase secrète, encore une fois</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>{name} can log in</source>
            <translation>{name} peut se connecter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Duties</source>
            <translation>Fonctions</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>These are your own duties: the window shows what they allow once you unlock again.</source>
            <translation>Ce sont vos propres fonctions : la fenêtre montrera ce qu’elles permettent au prochain déverrouillage.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Duties of {name} saved</source>
            <translation>Fonctions de {name} enregistrées</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Passphrase in use</source>
            <translation>Phrase secrète actuelle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>New passphrase again</source>
            <translation>Nouvelle phrase secrète, encore une fois</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Tell it to {somebody} in person; they change it under Clinic, Letterhead when they have logged in.</source>
            <translation>Communiquez-la à {somebody} en personne ; elle se change sous Cabinet, En-tête après connexion.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>New recovery key</source>
            <translation>Nouvelle clé de secours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Use this key</source>
            <translation>Utiliser cette clé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Keep the old one</source>
            <translation>Garder l’ancienne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>{sentence} The old recovery key still counts.</source>
            <translation>{sentence} L’ancienne clé de secours vaut toujours.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>The new recovery key counts, and the old one no more</source>
            <translation>La nouvelle clé de secours vaut, et l’ancienne ne vaut plus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Encrypt anew</source>
            <translation>Chiffrer de nouveau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>How far the record is encrypted anew</source>
            <translation>Avancement du nouveau chiffrement</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>{number} per cent done; leave the window open.</source>
            <translation>
                <numerusform>{number} pour cent ; laissez la fenêtre ouverte.</numerusform>
                <numerusform>{number} pour cent ; laissez la fenêtre ouverte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>The record is encrypted anew</source>
            <translation>Le dossier est chiffré de nouveau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Practice nurse</source>
            <translation>Infirmière du cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>{name} can log in with the new passphrase</source>
            <translation>{name} peut se connecter avec la nouvelle phrase secrète</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>You can log in with the new passphrase</source>
            <translation>Vous pouvez vous connecter avec la nouvelle phrase secrète</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Encrypt the record anew</source>
            <translation>Chiffrer le dossier de nouveau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>They cannot log in from then on; their name stays on what they did. Somebody who kept a copy of the files and the passphrase can read that copy still: encrypt the record anew, so that it opens nothing that comes after.</source>
            <translation>Cette personne ne peut plus se connecter ; son nom reste sur ce qu’elle a fait. Qui a gardé une copie des fichiers et la phrase secrète peut encore lire cette copie : chiffrez le dossier de nouveau, afin qu’elle n’ouvre rien d’ultérieur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>The recovery key was never typed back: make a new one, print it, and keep it away from this computer.</source>
            <translation>La clé de secours n’a jamais été retapée : faites-en une nouvelle, imprimez-la, et gardez-la loin de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Disabled on {date} by {name}</source>
            <translation>Désactivé le {date} par {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Disable</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Typed back from paper on {date}.</source>
            <translation>Retapée depuis le papier le {date}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>The way in when a passphrase is lost.</source>
            <translation>L’entrée quand une phrase secrète est perdue.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Duties…</source>
            <translation>Fonctions…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Passphrase…</source>
            <translation>Phrase secrète…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>{name} cannot log in any more</source>
            <translation>{name} ne peut plus se connecter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>New recovery key…</source>
            <translation>Nouvelle clé de secours…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Data key</source>
            <translation>Clé des données</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>What the record is encrypted with.</source>
            <translation>Ce avec quoi le dossier est chiffré.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Encrypt anew…</source>
            <translation>Chiffrer de nouveau…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Let in again…</source>
            <translation>Réadmettre…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Disable…</source>
            <translation>Désactiver…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Decision support for clinicians, not a diagnosis</source>
            <translation>Aide à la décision pour cliniciens, pas un diagnostic</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>All changes saved</source>
            <translation>Toutes les modifications sont enregistrées</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Encrypted clinic</source>
            <translation>Cabinet chiffré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Saving …</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Rules version {version}</source>
            <translation>Règles, version {version}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Decision support, not a diagnosis</source>
            <translation>Aide à la décision, pas un diagnostic</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>For reading only</source>
            <translation>En lecture seule</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Saved {clock}</source>
            <translation>Enregistré {clock}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>All changes saved  {clock}</source>
            <translation>Modifications enregistrées  {clock}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_list.py"></location>
            <source>Steps of the pathway</source>
            <translation>Étapes du parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_list.py"></location>
            <source>You are here</source>
            <translation>Vous êtes ici</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_list.py"></location>
            <source>{state}, {due}</source>
            <translation>{state}, {due}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_list.py"></location>
            <source>Step {number} of {all}: {title}, {state}</source>
            <translation>Étape {number} sur {all} : {title}, {state}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>Closed: {datum}.</source>
            <translation>Fermé : {datum}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>Questions of this step</source>
            <translation>Questions de cette étape</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>STEP {number} OF {all}</source>
            <translation>ÉTAPE {number} SUR {all}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>ALL QUESTIONS ON ONE PAGE</source>
            <translation>TOUTES LES QUESTIONS SUR UNE PAGE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>Every question of this pathway</source>
            <translation>Toutes les questions de ce parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>{number} of {all} prefilled</source>
            <translation>{number} préremplie(s) sur {all}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <translation>Étape {number} sur {all} : {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>What is not greyed counts even so.</source>
            <translation>Ce qui n’est pas grisé compte quand même.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/strips.py"></location>
            <source>Demonstration clinic: every patient, result and letter here is invented.</source>
            <translation>Cabinet de démonstration : patients, résultats et lettres sont ici fictifs.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/strips.py"></location>
            <source>I know: show this no more</source>
            <translation>Je le sais : ne plus l’afficher</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/strips.py"></location>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/strips.py"></location>
            <source>Hide what is missing</source>
            <translation>Masquer ce qui manque</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/suggestion_banner.py"></location>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/suggestion_banner.py"></location>
            <source>Start pathway</source>
            <translation>Commencer le parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/suggestion_banner.py"></location>
            <source>Emergency: {title}</source>
            <translation>Urgence : {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/suggestion_banner.py"></location>
            <source>Same day: {title}</source>
            <translation>Le jour même : {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/suggestion_banner.py"></location>
            <source>Continue pathway</source>
            <translation>Continuer le parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/top_bar.py"></location>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/top_bar.py"></location>
            <source>Lock (Ctrl+L)</source>
            <translation>Verrouiller (Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/top_bar.py"></location>
            <source>At the desk: {name}</source>
            <translation>Au poste : {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/top_bar.py"></location>
            <source>Undo: {step} (Ctrl+Z)</source>
            <translation>Annuler : {step} (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/top_bar.py"></location>
            <source>Undo (Ctrl+Z): nothing yet</source>
            <translation>Annuler (Ctrl+Z) : rien encore</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/tour.py"></location>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/tour.py"></location>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/tour.py"></location>
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/tour.py"></location>
            <source>Done</source>
            <comment>end of the tour</comment>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Source {id} ({kind}, {year}; number {mapping}): {text}</source>
            <translation>Source {id} ({kind}, {year} ; numéro {mapping}) : {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Review status: {status}.</source>
            <translation>Statut de relecture : {status}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>{id}: {text}</source>
            <translation>{id} : {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Source number {number}: source not listed in the article.</source>
            <translation>Source numéro {number} : source non listée dans l’article.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>The article cites no source for it.</source>
            <translation>L’article ne cite aucune source pour cela.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>{id} ({kind}): {text}</source>
            <translation>{id} ({kind}) : {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Show the statement, its sources and their review status</source>
            <translation>Afficher l’énoncé, ses sources et leur statut de relecture</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>What it rests on: {title}</source>
            <translation>Ce sur quoi cela repose : {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Review status of its article: {status}.</source>
            <translation>Statut de relecture de son article : {status}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Show {number} more</source>
            <translation>En afficher {number} de plus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Figures: {figures}.</source>
            <translation>Chiffres : {figures}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Statement {id}</source>
            <translation>Énoncé {id}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Rule: {words}</source>
            <translation>Règle : {words}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Derived: it rests on no statement of its own.</source>
            <translation>Déduit : ne repose sur aucun énoncé propre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_view.py"></location>
            <source>Educational article pending human review</source>
            <translation>Article pédagogique en attente de relecture humaine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_view.py"></location>
            <source>RED FLAGS</source>
            <translation>SIGNES D’ALARME</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Last 3 months</source>
            <translation>3 derniers mois</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Last 6 months</source>
            <translation>6 derniers mois</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Last year</source>
            <translation>Dernière année</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Everything</source>
            <comment>results of all time</comment>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>3 m</source>
            <comment>months</comment>
            <translation>3 m</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>6 m</source>
            <comment>months</comment>
            <translation>6 m</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>1 y</source>
            <comment>year</comment>
            <translation>1 a</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>All</source>
            <comment>results of all time</comment>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Point at the plot, or move with the arrow keys, to read each exact result.</source>
            <translation>Pointez le graphique, ou déplacez-vous avec les flèches, pour lire chaque résultat exactement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>An arrow marks a change beyond the change limit: statistical, not clinical significance.</source>
            <translation>Une flèche marque une variation au-delà du seuil : significativité statistique, non clinique.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Analyte shown in the trend</source>
            <translation>Analyte affiché dans l’évolution</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Time shown</source>
            <translation>Période affichée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Trend of {analyte}</source>
            <translation>Évolution : {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Fit the value axis to the results</source>
            <translation>Ajuster l’axe des valeurs aux résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Export the trend as a picture or a table</source>
            <translation>Exporter l’évolution comme image ou tableau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Show operations and medicines in the trend</source>
            <translation>Afficher opérations et médicaments dans l’évolution</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Show the trend as a table</source>
            <translation>Afficher l’évolution en tableau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Copy the trend as a picture</source>
            <translation>Copier l’évolution comme image</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_table.py"></location>
            <source>Flag</source>
            <translation>Marque</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_table.py"></location>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_table.py"></location>
            <source>The trend as a table</source>
            <translation>L’évolution en tableau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Use the copy of the key file</source>
            <translation>Utiliser la copie du fichier de clés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>It takes the place of the damaged one. Then the clinic opens.</source>
            <translation>Elle prend la place du fichier endommagé. Puis le cabinet s’ouvre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>The copy takes its place; the old files are kept.</source>
            <translation>La copie prend sa place ; les anciens fichiers sont conservés.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Read what can be read</source>
            <translation>Lire ce qui peut l’être</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>The record opens for reading only. Nothing in it changes.</source>
            <translation>Le dossier s’ouvre en lecture seule. Rien n’y change.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Save what can be read in a new folder</source>
            <translation>Sauver ce qui est lisible dans un nouveau répertoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>A new clinic with everything that is whole, to go on working with.</source>
            <translation>Un nouveau cabinet avec tout ce qui est intact, pour continuer à travailler.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>When the cause is out of the way.</source>
            <translation>Quand la cause est levée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Open the new clinic</source>
            <translation>Ouvrir le nouveau cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>With the same user and passphrase.</source>
            <translation>Avec le même utilisateur et la même phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Another clinic</source>
            <translation>Autre cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Putting the copy in its place …</source>
            <translation>Mise en place de la copie…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Choose an empty folder for the new clinic</source>
            <translation>Choisissez un répertoire vide pour le nouveau cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Saved in a new folder</source>
            <translation>Sauvé dans un nouveau répertoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Everything that could be read is in {folder}. The damaged record stays where it is, unchanged.</source>
            <translation>Tout ce qui a pu être lu est dans {folder}. Le dossier endommagé reste où il est, inchangé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Reading every page of the record …</source>
            <translation>Lecture de chaque page du dossier…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Reading every page of the record, and saving what is whole …</source>
            <translation>Lecture de chaque page du dossier, et sauvegarde de ce qui est intact…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Monday</source>
            <translation>lundi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Tuesday</source>
            <translation>mardi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Wednesday</source>
            <translation>mercredi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Thursday</source>
            <translation>jeudi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Friday</source>
            <translation>vendredi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Saturday</source>
            <translation>samedi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Sunday</source>
            <translation>dimanche</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>= {month}, day not known</source>
            <translation>= {month}, jour non connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>“{text}” is more than {number} years away: write the date out.</source>
            <translation>« {text} » est à plus de {number} ans : écrivez la date en entier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Write the year of “{text}” with four digits.</source>
            <translation>Écrivez l’année de « {text} » avec quatre chiffres.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Write the year as well, such as 12 mar {year}.</source>
            <translation>Écrivez aussi l’année, par exemple 12 mar {year}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>Undone: {step}</source>
            <translation>Annulé : {step}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>Done again: {step}</source>
            <translation>Rétabli : {step}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>Undo and redo</source>
            <translation>Annuler et rétablir</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>Redo: {step}</source>
            <translation>Rétablir : {step}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>There is nothing to do again.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>At least {shortest} characters, or five unrelated words. It cannot be looked up by anybody.</source>
            <translation>Au moins {shortest} caractères, ou cinq mots sans rapport. Personne ne peut la retrouver.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Alkaline phosphatase, followed and explained</source>
            <translation>Les phosphatases alcalines, suivies et expliquées</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Everything stays encrypted on this computer. Nothing is sent.</source>
            <translation>Tout reste chiffré sur cet ordinateur. Rien n’est envoyé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Create your clinic</source>
            <translation>Créer votre cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>An encrypted record in a folder of your own.</source>
            <translation>Un dossier chiffré dans un répertoire à vous.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Open a clinic</source>
            <translation>Ouvrir un cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>One that already exists on this computer.</source>
            <translation>Un cabinet qui existe déjà sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Open the demonstration clinic</source>
            <translation>Ouvrir le cabinet de démonstration</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Invented patients to explore: nothing in it is real.</source>
            <translation>Des patients fictifs à explorer : rien n’y est réel.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Restore a copy</source>
            <translation>Restaurer une copie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>From a stick or another folder, after the loss of a record.</source>
            <translation>D’une clé USB ou d’un autre répertoire, après une perte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Invented patients</source>
            <translation>Patients fictifs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Fill in</source>
            <translation>Remplir</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Use the recovery key</source>
            <translation>Utiliser la clé de secours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>As letters are signed.</source>
            <translation>Tel que les lettres sont signées.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Passphrase again</source>
            <translation>Phrase secrète, encore une fois</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Create clinic</source>
            <translation>Créer le cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>It replaces the one that was forgotten.</source>
            <translation>Elle remplace celle qui a été oubliée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>The demonstration clinic’s passphrase is no secret:</source>
            <translation>La phrase secrète du cabinet de démonstration n’est pas un secret :</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>GP partner</source>
            <translation>Médecin généraliste associé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Give the clinic’s name: it stands on every letter.</source>
            <translation>Indiquez le nom du cabinet : il figure sur chaque lettre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Open with the recovery key</source>
            <translation>Ouvrir avec la clé de secours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Give your name: it is written beside everything that you enter.</source>
            <translation>Indiquez votre nom : il est écrit à côté de tout ce que vous saisissez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_window.py"></location>
            <source>The clinic’s folder is not there. If it lies on a stick or another computer, connect it and open it again:</source>
            <translation>Le répertoire du cabinet n’est pas là. S’il se trouve sur une clé USB ou un autre ordinateur, connectez-le et rouvrez :</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_window.py"></location>
            <source>Building the demonstration clinic …</source>
            <translation>Construction du cabinet de démonstration…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_window.py"></location>
            <source>Building the demonstration clinic: {done} of {total} invented patients …</source>
            <translation>Construction du cabinet de démonstration : {done} patients fictifs sur {total}…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_window.py"></location>
            <source>There is no clinic in the folder “{name}”: choose the folder that holds {key_file}.</source>
            <translation>Il n’y a pas de cabinet dans le répertoire « {name} » : choisissez celui qui contient {key_file}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>live</source>
            <comment>version of a result</comment>
            <translation>en vigueur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>superseded</source>
            <comment>version of a result</comment>
            <translation>remplacé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>withdrawn</source>
            <comment>version of a result</comment>
            <translation>retiré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>{standing}; entered by {name} on {date} {time}</source>
            <translation>{standing} ; saisi par {name} le {date} {time}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>History of a result</source>
            <translation>Historique d’un résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Print the letter as it was issued (Ctrl+P)</source>
            <translation>Imprimer la lettre telle qu’émise (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Export PDF…</source>
            <translation>Exporter le PDF…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Export FHIR reference…</source>
            <translation>Exporter la référence FHIR…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Write what the letter is as a FHIR DocumentReference, to be given beside its PDF</source>
            <translation>Écrire ce qu’est la lettre, comme DocumentReference FHIR, à donner avec son PDF</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Export reasons…</source>
            <translation>Exporter les justifications…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Write what each sentence rests on as JSON; the file holds patient data</source>
            <translation>Écrire ce sur quoi repose chaque phrase, en JSON ; le fichier contient des données de patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>The files are not encrypted and hold patient data.</source>
            <translation>Les fichiers ne sont pas chiffrés et contiennent des données de patients.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>FHIR reference</source>
            <translation>Référence FHIR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Reasons</source>
            <translation>Justifications</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>{what} written to {name}; the file is not encrypted and holds patient data.</source>
            <translation>{what} : écrit dans {name} ; le fichier n’est pas chiffré et contient des données de patient.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Replaced or withdrawn by {name} on {date} {time}</source>
            <translation>Remplacé ou retiré par {name} le {date} {time}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Letter about {who}</source>
            <translation>Lettre au sujet de {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Version {number}: {result}</source>
            <translation>Version {number} : {result}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Patient in the file</source>
            <translation>Patient dans le fichier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Why it waits</source>
            <translation>Motif d’attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Came with</source>
            <translation>Venu avec</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Whose?</source>
            <translation>De qui ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Which value?</source>
            <translation>Quelle valeur ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Which analyte?</source>
            <translation>Quel analyte ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Which unit?</source>
            <translation>Quelle unité ?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>{file}, line {line}</source>
            <translation>{file}, ligne {line}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>born {born}</source>
            <translation>naissance {born}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>Give unit…</source>
            <translation>Indiquer l’unité…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>Name analyte…</source>
            <translation>Nommer l’analyte…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>Keep both values</source>
            <translation>Garder les deux valeurs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>Refuse…</source>
            <translation>Refuser…</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>{where}; imported {since}</source>
            <translation>{where} ; importé {since}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>{number} results marked</source>
            <translation>
                <numerusform>{number} résultat marqué</numerusform>
                <numerusform>{number} résultats marqués</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>What you choose holds for all of them.</source>
            <translation>Votre choix vaut pour tous.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>{keys} or 1 2 3 answer    W why    Enter next    Alt+← back    Ctrl+Enter continue    Alt+A all questions</source>
            <translation>{keys} ou 1 2 3 répondre    W pourquoi    Entrée suivante    Alt+← retour    Ctrl+Entrée continuer    Alt+A toutes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>{keys} or 1 2 3 answer    Enter next    Alt+← back    Ctrl+Enter continue    Alt+A all questions</source>
            <translation>{keys} ou 1 2 3 répondre    Entrée suivante    Alt+← retour    Ctrl+Entrée continuer    Alt+A toutes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>{keys} or 1 2 3 answer    Enter next    Ctrl+Enter continue</source>
            <translation>{keys} ou 1 2 3 répondre    Entrée suivante    Ctrl+Entrée continuer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>{keys} answer    Enter next</source>
            <translation>{keys} répondre    Entrée suivante</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>Save and close</source>
            <translation>Enregistrer et fermer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>All questions</source>
            <translation>Toutes les questions</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>Pathway version {version}</source>
            <translation>Parcours, version {version}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>See outcome ({number} to confirm)</source>
            <translation>Voir la conclusion ({number} à confirmer)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>See outcome</source>
            <translation>Voir la conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>Question before</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>Answer number {number}</source>
            <translation>Réponse numéro {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/welcome_back.py"></location>
            <source>You were {doing}: what you typed is kept.</source>
            <translation>Ce que vous avez tapé est gardé : {doing}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/welcome_back.py"></location>
            <source>{locked} You were on {place}.</source>
            <translation>{locked} Dernier écran : {place}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/welcome_back.py"></location>
            <source>Everything that you saved is kept.</source>
            <translation>Tout ce que vous avez enregistré est conservé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Quarantine ({waiting})</source>
            <translation>Quarantaine ({waiting})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Pathways and their evidence</source>
            <translation>Les parcours et leurs preuves</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Clinic: letterhead, people</source>
            <translation>Cabinet : en-tête, personnes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Outcomes to look at ({pending})</source>
            <translation>Conclusions à revoir ({pending})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Letters ({waiting})</source>
            <translation>Lettres ({waiting})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Letters that wait for an answer</source>
            <translation>Lettres en attente de réponse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Library of paragraphs</source>
            <translation>Bibliothèque de paragraphes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>About AlpDesk: versions, licences, hazard log</source>
            <translation>À propos d’AlpDesk : versions, licences, registre des dangers</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Tour of the window</source>
            <translation>Visite de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Light or dark theme</source>
            <translation>Thème clair ou sombre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Start pathway: {title}</source>
            <translation>Commencer le parcours : {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>{number} rows in the quarantine</source>
            <translation>
                <numerusform>{number} ligne en quarantaine</numerusform>
                <numerusform>{number} lignes en quarantaine</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>{what} stored; {waits}</source>
            <translation>Enregistré : {what} ; {waits}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>{results} of {patients}</source>
            <translation>{results} de {patients}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>{results} and {entries}</source>
            <translation>{results} et {entries}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>{what} stored</source>
            <translation>Enregistré : {what}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>Open a record, or mark patients in the list, to export them.</source>
            <translation>Ouvrez un dossier, ou marquez des patients dans la liste, pour les exporter.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>Undone at once after it was stored</source>
            <translation>Annulé aussitôt après l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>The import was undone</source>
            <translation>L’importation a été annulée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_flow.py"></location>
            <source>Outcome accepted and saved</source>
            <translation>Conclusion acceptée et enregistrée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_flow.py"></location>
            <source>Your decision is saved with its reason</source>
            <translation>Votre décision est enregistrée avec sa raison</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_flow.py"></location>
            <source>Letter issued and kept in the record</source>
            <translation>Lettre émise et conservée dans le dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_flow.py"></location>
            <source>The walkthrough is open again</source>
            <translation>Le passage est de nouveau ouvert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Each row has the latest ALP with its flag, its change since the one before, and what is to be done. Arrow keys choose a patient, Enter opens the record.</source>
            <translation>Chaque ligne montre les dernières PAL avec leur marque, leur variation depuis les précédentes, et ce qui est à faire. Les flèches choisissent un patient, Entrée ouvre le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Search everything</source>
            <translation>Tout chercher</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Ctrl+K finds patients, actions and settings: a few letters and Enter lead anywhere.</source>
            <translation>Ctrl+K trouve patients, commandes et réglages : quelques lettres et Entrée mènent partout.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Bring results in</source>
            <translation>Faire entrer des résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Drop a file anywhere on the window, choose one, or paste a table. You check every row before it is stored.</source>
            <translation>Déposez un fichier n’importe où sur la fenêtre, choisissez-en un, ou collez un tableau. Vous vérifiez chaque ligne avant l’enregistrement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Undo instead of asking</source>
            <translation>Annuler plutôt que demander</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>What you did is listed here by name. Ctrl+Z takes back the last step; nothing is erased.</source>
            <translation>Ce que vous avez fait est listé ici par nom. Ctrl+Z annule la dernière étape ; rien n’est effacé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Everything is saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>What you enter is in the record at once, encrypted. What you are still typing survives a lock.</source>
            <translation>Ce que vous saisissez est aussitôt au dossier, chiffré. Ce que vous êtes en train de taper survit à un verrouillage.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>All places, each with its key</source>
            <translation>Tous les lieux, chacun avec sa touche</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>F1 opens the help, Ctrl+/ shows the keyboard shortcuts. Search for “tour” to see this again.</source>
            <translation>F1 ouvre l’aide, Ctrl+/ affiche les raccourcis clavier. Cherchez « visite » pour revoir ceci.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>{article}: {title}: {status}. Verify against primary literature and current standards.</source>
            <translation>{article} : {title} : {status}. À vérifier avec la littérature primaire et les recommandations en vigueur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>[{source}] {text} ({kind}; number {number})</source>
            <translation>[{source}] {text} ({kind} ; numéro {number})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>{fact}: {value}</source>
            <translation>{fact} : {value}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>always</source>
            <translation>toujours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>{facts}; and {number} more</source>
            <translation>{facts} ; et {number} de plus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>the article cites no source</source>
            <translation>l’article ne cite aucune source</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>{numbers}: source not listed in the article</source>
            <translation>{numbers} : source non listée dans l’article</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Pattern of ALP: confirmed low</source>
            <translation>Profil des PAL : bas, confirmé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Pattern of ALP: persistently low, which raises the priority</source>
            <translation>Profil des PAL : bas de façon persistante, ce qui augmente la priorité</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Pattern of ALP: a single low value</source>
            <translation>Profil des PAL : une seule valeur basse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Pattern of ALP: one low value, not reproduced later</source>
            <translation>Profil des PAL : une valeur basse, non reproduite ensuite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Pattern of ALP: open, because the value is printed only as “less than”</source>
            <translation>Profil des PAL : indéterminé, parce que la valeur n’est imprimée que comme « inférieure à »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>rising</source>
            <comment>course of ALP</comment>
            <translation>en hausse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>falling</source>
            <comment>course of ALP</comment>
            <translation>en baisse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>on a plateau</source>
            <comment>course of ALP</comment>
            <translation>en plateau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>stable</source>
            <comment>course of ALP</comment>
            <translation>stable</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{cause} supported</source>
            <translation>{cause} : étayée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{cause} open</source>
            <translation>{cause} : ouverte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{cause} not supported</source>
            <translation>{cause} : non étayée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>active</source>
            <comment>state of a problem</comment>
            <translation>actif</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>recurrence</source>
            <comment>state of a problem</comment>
            <translation>récidive</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>relapse</source>
            <comment>state of a problem</comment>
            <translation>rechute</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>inactive</source>
            <comment>state of a problem</comment>
            <translation>inactif</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>remission</source>
            <comment>state of a problem</comment>
            <translation>rémission</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>resolved</source>
            <comment>state of a problem</comment>
            <translation>résolu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>unknown</source>
            <comment>state of a problem</comment>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{urgency}: nothing found asks for more.</source>
            <translation>{urgency} : aucun constat ne demande davantage.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Course of ALP after the operation: {course}.</source>
            <translation>Évolution des PAL après l’opération : {course}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Course of ALP on azathioprine: {course}.</source>
            <translation>Évolution des PAL sous azathioprine : {course}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{urgency}, because of: {reasons}.</source>
            <translation>{urgency}, en raison de : {reasons}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{pattern}; below 30 U/L on {count} of {dates} dates, in {months} of {measured} months.</source>
            <translation>{pattern} ; sous 30 U/L à {count} sur {dates} dates, au cours de {months} sur {measured} mois.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{name}: {value} ({origin}).</source>
            <translation>{name} : {value} ({origin}).</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Answered no: {names}.</source>
            <translation>Réponse « non » : {names}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Other causes: {causes}. “Not supported” does not exclude a cause.</source>
            <translation>Autres causes : {causes}. « Non étayé » n’exclut pas une cause.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Reading “{reading}”: {because}.</source>
            <translation>Lecture « {reading} » : {because}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{what} since {start}</source>
            <translation>{what} depuis {start}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{what}, ended {end}</source>
            <translation>{what}, fin {end}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{medicine}, recorded dose {dose}</source>
            <translation>{medicine}, dose consignée {dose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{what} until {end}</source>
            <translation>{what} jusqu’à {end}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{told} and {number} more</source>
            <translation>{told} et {number} de plus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Answered no on {day}: {names}.</source>
            <translation>Réponse « non » le {day} : {names}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>nothing on file for or against it</source>
            <translation>rien au dossier pour ou contre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>supported by: {reasons}</source>
            <translation>étayé par : {reasons}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>against it: {reasons}</source>
            <translation>contre : {reasons}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Red flag: {flag}.</source>
            <translation>Signe d’alarme : {flag}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/glyphs.py"></location>
            <source>{letters} and {number} more.</source>
            <translation>{letters} et {number} de plus.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/keeping.py"></location>
            <source>The kept letter cannot be read.</source>
            <translation>La lettre conservée est illisible.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/keeping.py"></location>
            <source>The letter was kept in format {format}, which this version cannot read.</source>
            <translation>La lettre a été conservée au format {format}, que cette version ne peut pas lire.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>date of letter</source>
            <translation>date de la lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>The clinician decided otherwise than the pathway: {decision}. Reason: {reason}.</source>
            <translation>Le clinicien a décidé autrement que le parcours : {decision}. Raison : {reason}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>{issuer} No.</source>
            <translation>N° {issuer}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>{years}y</source>
            <translation>{years} ans</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>not recorded</source>
            <translation>non renseigné</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>Not recorded</source>
            <translation>Non renseigné</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Nothing is entered in the record.</source>
            <translation>Rien n’est saisi dans le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Said of the record itself: what could not be used, or contradicts.</source>
            <translation>Dit du dossier lui-même : ce qui n’a pu être utilisé, ou se contredit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The letterhead of the clinic, as set in AlpDesk.</source>
            <translation>L’en-tête du cabinet, tel que réglé dans AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The recipient chosen for this letter.</source>
            <translation>Le destinataire choisi pour cette lettre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Who writes the letter, as entered in AlpDesk.</source>
            <translation>Qui écrit la lettre, tel que saisi dans AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The patient’s own data in the record.</source>
            <translation>Les données du patient au dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The letter’s own date and reference.</source>
            <translation>La date et la référence de la lettre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The clinician’s decision on the outcome, as kept with the walkthrough.</source>
            <translation>La décision du clinicien sur la conclusion, telle que conservée avec le passage.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The program and the content of the pathway that prepared the letter.</source>
            <translation>Le programme et le contenu du parcours qui ont préparé la lettre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Fixed words: the key to the table.</source>
            <translation>Mots fixes : la légende du tableau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Fixed words of every letter.</source>
            <translation>Mots fixes de toute lettre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The pathway’s own words: the names and purposes of its steps.</source>
            <translation>Les mots du parcours : noms et buts de ses étapes.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Drawn by the pathway’s own windows and limits.</source>
            <translation>Dessiné selon les fenêtres et limites du parcours.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Written by {name}, {day}</source>
            <translation>Écrit par {name}, {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>A sentence under “{part}” rests on nothing that AlpDesk can show: write it anew in your own words.</source>
            <translation>Une phrase sous « {part} » ne repose sur rien qu’AlpDesk puisse montrer : réécrivez-la avec vos propres mots.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Written by {name}, {day} in place of: “{original}”</source>
            <translation>Écrit par {name}, {day}, à la place de : « {original} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Fixed words of the letter: {key}.</source>
            <translation>Mots fixes de la lettre : {key}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The most urgent of the actions and red flags that stand.</source>
            <translation>La plus urgente des mesures et des signes d’alarme en vigueur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The article {article}, on which the pathway rests, with its standing.</source>
            <translation>L’article {article}, sur lequel repose le parcours, avec son statut.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The review date of the content of {pathway}.</source>
            <translation>La date de révision du contenu de {pathway}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>the clinician</source>
            <translation>le clinicien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>{pathway}: letter {reference}</source>
            <translation>{pathway} : lettre {reference}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>Prepared with {program}.</source>
            <translation>Préparé avec {program}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>Page {number} of {pages}</source>
            <translation>Page {number} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>Ref. {reference}</source>
            <translation>Réf. {reference}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>{pathway}: referral letter {reference}</source>
            <translation>{pathway} : lettre d’adressage {reference}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>DRAFT</source>
            <translation>BROUILLON</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>Referral {day}</source>
            <translation>Adressage {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>Letter {day}</source>
            <translation>Lettre {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>{label}:</source>
            <translation>{label} :</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Date of referral</source>
            <translation>Date d’adressage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Finding in this patient</source>
            <translation>Constat chez ce patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Statements</source>
            <translation>Énoncés</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>To</source>
            <comment>of a letter</comment>
            <translation>À</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>From</source>
            <comment>of a letter</comment>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Usual address</source>
            <comment>where a patient lives</comment>
            <translation>Adresse habituelle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Not drawn: {result}.</source>
            <translation>Non dessiné : {result}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Signed</source>
            <translation>Signature</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Clinic not named</source>
            <translation>Cabinet non nommé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Clinician not named</source>
            <translation>Signataire non nommé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Draft: not accepted by a clinician</source>
            <translation>Brouillon : non accepté par un clinicien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>INVENTED PATIENT</source>
            <translation>PATIENT FICTIF</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>CONFIDENTIAL: PATIENT IDENTIFIABLE</source>
            <translation>CONFIDENTIEL : PATIENT IDENTIFIABLE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Not accepted by a clinician: a draft, not to be sent</source>
            <translation>Non acceptée par un clinicien : un brouillon, à ne pas envoyer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Decision support: checked and signed by the referring clinician.</source>
            <translation>Aide à la décision : vérifiée et signée par le clinicien adresseur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Recipient not chosen yet</source>
            <translation>Destinataire pas encore choisi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Closed: {reason}</source>
            <translation>Fermé : {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Checked by {name}</source>
            <translation>Vérifié par {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Outcome accepted by {name}</source>
            <translation>Conclusion acceptée par {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Decision support: not yet checked by a clinician.</source>
            <translation>Aide à la décision : pas encore vérifiée par un clinicien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Decision support: checked and signed by your clinician.</source>
            <translation>Aide à la décision : vérifiée et signée par votre médecin.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Caution</source>
            <translation>Prudence</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Head</source>
            <comment>top of a letter</comment>
            <translation>En-tête</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>{title}, version {version}.</source>
            <translation>{title}, version {version}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Foot</source>
            <comment>bottom of a letter</comment>
            <translation>Pied</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>When: {condition}</source>
            <translation>Quand : {condition}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>H above, L below the limits printed with that result; ? where its limits leave that open.</source>
            <translation>H au-dessus, L au-dessous des limites imprimées avec ce résultat ; ? quand ses limites laissent la question ouverte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>ratio</source>
            <translation>rapport</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>Laboratories: {names}.</source>
            <translation>
                <numerusform>Laboratoire : {names}.</numerusform>
                <numerusform>Laboratoires : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>* Suspect, not counted: {reason}.</source>
            <translation>* Douteux, non compté : {reason}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>default</source>
            <comment>limits</comment>
            <translation>par défaut</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>Not shown by choice, out of limits: {results}.</source>
            <translation>Non affichés par choix, hors limites : {results}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>Not shown by choice: {analytes}.</source>
            <translation>Non affichés par choix : {analytes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>“Default” limits are AlpDesk’s own where the laboratory printed none.</source>
            <translation>Les limites « par défaut » sont celles d’AlpDesk, là où le laboratoire n’en a pas imprimé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>Earlier: {results}.</source>
            <translation>Auparavant : {results}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>Without a full date, not in the table: {results}.</source>
            <translation>Sans date complète, hors du tableau : {results}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>{analyte} converted to {unit}: reported as {values}.</source>
            <translation>{analyte} : conversion en {unit}, rapporté comme {values}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/templates.py"></location>
            <source>There is no template “{template}”: choose one of {known}.</source>
            <translation>Il n’y a pas de modèle « {template} » : choisissez l’un de {known}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>rules {hash}</source>
            <translation>règles {hash}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>The letter has no such paragraph.</source>
            <translation>La lettre n’a pas de tel paragraphe.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>{urgency}, as decided by the clinician; before it was “{before}”.</source>
            <translation>{urgency}, selon la décision du clinicien ; auparavant « {before} ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>This part of the letter comes from the record: change it there.</source>
            <translation>Cette partie de la lettre vient du dossier : modifiez-la là.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>This text is longer than {most} characters: shorten it.</source>
            <translation>Ce texte dépasse {most} caractères : raccourcissez-le.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>A letter has at most {most} paragraphs of your own.</source>
            <translation>Une lettre a au plus {most} paragraphes de votre main.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>words {hash}</source>
            <translation>mots {hash}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>yes</source>
            <comment>an answer</comment>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>no</source>
            <comment>an answer</comment>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>not known</source>
            <comment>an answer</comment>
            <translation>non connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>minor</source>
            <comment>a rise</comment>
            <translation>faible</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>major</source>
            <comment>a rise</comment>
            <translation>importante</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>unsure</source>
            <comment>an answer</comment>
            <translation>incertain</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>clinician</source>
            <comment>who answered</comment>
            <translation>clinicien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>questionnaire</source>
            <comment>where an answer stands</comment>
            <translation>questionnaire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>command line</source>
            <comment>where an answer stands</comment>
            <translation>ligne de commande</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>{question} is answered yes, no or unknown, not “{answer}”.</source>
            <translation>{question} se répond par oui, non ou non connu, pas par « {answer} ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>{question} needs a full date, YYYY-MM-DD, not “{answer}”.</source>
            <translation>{question} demande une date complète, AAAA-MM-JJ, pas « {answer} ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>was answered no, but the record says yes ({origin}); yes counts until you confirm.</source>
            <translation>a reçu la réponse non, mais le dossier dit oui ({origin}) ; oui compte jusqu’à votre confirmation.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>answered {answer} by {who}</source>
            <translation>réponse : {answer}, par {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>answered {answer} ({source})</source>
            <translation>réponse : {answer} ({source})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>{answered} on {date}</source>
            <translation>{answered} le {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>date of birth on record</source>
            <translation>date de naissance au dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>“{question}” is not a question that AlpDesk asks.</source>
            <translation>« {question} » n’est pas une question que pose AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>The text of {question} is too long or holds control characters.</source>
            <translation>Le texte de {question} est trop long ou contient des caractères de contrôle.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>not answered</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>answered: not known</source>
            <translation>réponse : non connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>{question} is answered {options} or unknown, not “{answer}”.</source>
            <translation>{question} se répond par {options} ou non connu, pas par « {answer} ».</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/archive.py"></location>
            <source>A kept assessment has the format {found}; this version reads {ours}.</source>
            <translation>Une évaluation conservée a le format {found} ; cette version lit {ours}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/archive.py"></location>
            <source>A kept text is not an assessment.</source>
            <translation>Un texte conservé n’est pas une évaluation.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/archive.py"></location>
            <source>A kept assessment cannot be read.</source>
            <translation>Une évaluation conservée est illisible.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assess.py"></location>
            <source>“{question}” was answered no, but the record says yes ({origin}); yes counts until you confirm.</source>
            <translation>« {question} » a reçu la réponse non, mais le dossier dit oui ({origin}) ; oui compte jusqu’à votre confirmation.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assess.py"></location>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assessment.py"></location>
            <source>{result} (limits {limits})</source>
            <translation>{result} (limites {limits})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assessment.py"></location>
            <source>supported</source>
            <comment>a possible cause</comment>
            <translation>étayée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assessment.py"></location>
            <source>open</source>
            <comment>a possible cause</comment>
            <translation>ouverte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assessment.py"></location>
            <source>not supported</source>
            <comment>a possible cause</comment>
            <translation>non étayée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/azathioprine.py"></location>
            <source>R ratio between 2 and 5</source>
            <translation>rapport R entre 2 et 5</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/azathioprine.py"></location>
            <source>fewer than two results</source>
            <translation>moins de deux résultats</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/azathioprine.py"></location>
            <source>R ratio ≥ 5</source>
            <translation>rapport R ≥ 5</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/azathioprine.py"></location>
            <source>R ratio ≤ 2</source>
            <translation>rapport R ≤ 2</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/azathioprine.py"></location>
            <source>day {number}</source>
            <translation>jour {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>current</source>
            <comment>state of a medicine</comment>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>past</source>
            <comment>state of a medicine</comment>
            <translation>passé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>planned</source>
            <comment>state of a medicine</comment>
            <translation>prévu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>not taken</source>
            <comment>state of a medicine</comment>
            <translation>non pris</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>started since</source>
            <comment>state of a medicine</comment>
            <translation>commencé depuis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>the laboratory</source>
            <translation>le laboratoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>{result} (limits {limits}, default interval)</source>
            <translation>{result} (limites {limits}, intervalle par défaut)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>AlpDesk {population}</source>
            <translation>AlpDesk {population}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>the laboratory, {population}</source>
            <translation>le laboratoire, {population}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>{entry} since {date}</source>
            <translation>{entry} depuis {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>{entry} (from text, confirm)</source>
            <translation>{entry} (d’après un texte, à confirmer)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>a date not known</source>
            <translation>une date non connue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>{entry} on {date}</source>
            <translation>{entry} le {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>An ALP of {date} could not be read: {why}.</source>
            <translation>Une valeur de PAL du {date} n’a pas pu être lue : {why}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>ALP {value} of {date} has the unit “{unit}” and was not used.</source>
            <translation>PAL {value} du {date} : unité « {unit} », non utilisée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>{analyte} {value} has no full date ({date}) and is not an occasion.</source>
            <translation>{analyte} {value} n’a pas de date complète ({date}) et ne compte pas comme occasion.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>ALP {value} of {date} has no unit and was not used.</source>
            <translation>PAL {value} du {date} : sans unité, non utilisée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>ALT</source>
            <comment>a test</comment>
            <translation>ALAT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>AST</source>
            <comment>a test</comment>
            <translation>ASAT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>GGT</source>
            <comment>a test</comment>
            <translation>GGT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>INR</source>
            <comment>a test</comment>
            <translation>INR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>PLP</source>
            <comment>a test</comment>
            <translation>PLP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>PTH</source>
            <comment>a test</comment>
            <translation>PTH</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>bone-specific ALP</source>
            <comment>a test</comment>
            <translation>PAL osseuses</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>25-OH vitamin D</source>
            <comment>a test</comment>
            <translation>25-OH-vitamine D</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>phosphate</source>
            <comment>a test</comment>
            <translation>phosphate</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>bilirubin</source>
            <comment>a test</comment>
            <translation>bilirubine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>liver panel</source>
            <comment>a test</comment>
            <translation>bilan hépatique</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>ALP</source>
            <comment>a test</comment>
            <translation>PAL</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>a further {test}</source>
            <translation>nouvelle mesure : {test}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>of an adult</source>
            <translation>d’un adulte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>of somebody under 18</source>
            <translation>d’une personne de moins de 18 ans</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>measured, whatever the result</source>
            <translation>mesuré, quel que soit le résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>done</source>
            <comment>a step</comment>
            <translation>fait</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>you are here</source>
            <comment>a step</comment>
            <translation>vous êtes ici</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>still ahead</source>
            <comment>a step</comment>
            <translation>encore à venir</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>closed</source>
            <comment>a step</comment>
            <translation>fermé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>Way out of “{step}”: {outcome}, {state}</source>
            <translation>Sortie de « {step} » : {outcome}, {state}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>When: {when}.</source>
            <translation>Quand : {when}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>Way taken: {when}: {outcome}.</source>
            <translation>Chemin pris : {when} : {outcome}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>Way out of “{step}”: {outcome}</source>
            <translation>Sortie de « {step} » : {outcome}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>open</source>
            <comment>a way out</comment>
            <translation>ouverte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>taken as it stands</source>
            <translation>prise en l’état</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>a warning is open: {flags}</source>
            <translation>une mise en garde est ouverte : {flags}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>{datum} and {number} other findings</source>
            <translation>
                <numerusform>{datum} et {number} autre constat</numerusform>
                <numerusform>{datum} et {number} autres constats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>As it stands: {outcome}</source>
            <translation>En l’état : {outcome}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>in another pathway</source>
            <translation>dans un autre parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>{finding}: {result}</source>
            <comment>write “{finding} ({result})”</comment>
            <translation>{finding} ({result})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>{finding} on {date}</source>
            <translation>{finding} le {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>{number} more</source>
            <translation>{number} de plus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart_layout.py"></location>
            <source>{datum} and {number} more</source>
            <translation>{datum} et {number} de plus</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/pathways/chart_layout.py"></location>
            <source>{number} ways out closed</source>
            <translation>
                <numerusform>{number} sortie fermée</numerusform>
                <numerusform>{number} sorties fermées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart_layout.py"></location>
            <source>Closed: {datum}</source>
            <translation>Fermé : {datum}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/pathways/chart_layout.py"></location>
            <source>{number} ways out open</source>
            <translation>
                <numerusform>{number} sortie ouverte</numerusform>
                <numerusform>{number} sorties ouvertes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart_layout.py"></location>
            <source>When: {when}</source>
            <translation>Quand : {when}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart_looks.py"></location>
            <source>way walked</source>
            <translation>chemin parcouru</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart_looks.py"></location>
            <source>closed, and by what</source>
            <translation>fermé, et par quoi</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>all of these hold</source>
            <translation>tout ceci est vrai</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>at least one of these holds</source>
            <translation>au moins un de ces points est vrai</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>{title}: {parts}</source>
            <translation>{title} : {parts}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>{subject} is {predicate}</source>
            <comment>write “{subject}: {predicate}”</comment>
            <translation>{subject} : {predicate}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>at least {number} of {findings}</source>
            <translation>au moins {number} parmi {findings}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>{before}, and {last}</source>
            <translation>{before}, et {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>at least {number} of these hold</source>
            <translation>au moins {number} de ces points sont vrais</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>either {one} or {other}</source>
            <translation>soit {one}, soit {other}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>{subject} are {predicate}</source>
            <comment>write “{subject}: {predicate}”</comment>
            <translation>{subject} : {predicate}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>the red flags {flags}</source>
            <translation>les signes d’alarme {flags}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>each of {findings}</source>
            <comment>the findings alone suffice, with “and” between them</comment>
            <translation>{findings}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>any of {findings}</source>
            <comment>the findings alone suffice, with “or” between them</comment>
            <translation>{findings}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>{before}; and {last}</source>
            <translation>{before} ; et {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>always</source>
            <comment>a condition</comment>
            <translation>toujours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/explaining.py"></location>
            <source>Nothing that is missing can change this outcome.</source>
            <translation>Rien de ce qui manque ne peut changer cette conclusion.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/explaining.py"></location>
            <source>Not within one change that can still come: {outcomes}.</source>
            <translation>Pas avec un seul changement encore possible : {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/explaining.py"></location>
            <source>Not within two changes that can still come: {outcomes}.</source>
            <translation>Pas avec deux changements encore possibles : {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/explaining.py"></location>
            <source>Not within three changes that can still come: {outcomes}.</source>
            <translation>Pas avec trois changements encore possibles : {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/explaining.py"></location>
            <source>{outcome}: {condition}.</source>
            <translation>{outcome} : {condition}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/finding_words.py"></location>
            <source>{subject} {predicate}</source>
            <comment>write “{subject}: {predicate}”</comment>
            <translation>{subject} : {predicate}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/finding_words.py"></location>
            <source>the red flag “{flag}”</source>
            <translation>le signe d’alarme « {flag} »</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>delivered on {date}</source>
            <translation>accouchement le {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>{age} years old</source>
            <translation>{age} ans</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>a note contradicts the date of the sample</source>
            <translation>une note contredit la date du prélèvement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>no date of birth</source>
            <translation>aucune date de naissance</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>at the threshold within reporting precision</source>
            <translation>au seuil, à la précision du compte rendu près</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>{analyte}: none on file since {date}</source>
            <translation>{analyte} : rien au dossier depuis le {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>{analyte}: none on file</source>
            <translation>{analyte} : rien au dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>below its limit</source>
            <comment>said of a result of a test, after a colon</comment>
            <translation>sous la limite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>within its limits</source>
            <comment>said of a result of a test, after a colon</comment>
            <translation>dans les limites</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>above its limit</source>
            <comment>said of a result of a test, after a colon</comment>
            <translation>au-dessus de la limite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>below {number} U/L</source>
            <translation>sous {number} U/L</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>above {number} U/L</source>
            <translation>au-dessus de {number} U/L</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>clearly lower than the last</source>
            <translation>nettement plus bas que le dernier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>clearly higher than the last</source>
            <translation>nettement plus haut que le dernier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>about as high as the last</source>
            <translation>à peu près comme le dernier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>low on {low} of {dates} dates, in {low_months} of {months} months</source>
            <translation>bas à {low} sur {dates} dates, au cours de {low_months} sur {months} mois</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>{number} times its upper limit</source>
            <translation>{number} fois sa limite supérieure</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>{then} years old at the fracture, {now} now</source>
            <translation>{then} ans lors de la fracture, {now} maintenant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>more than {number} times its upper limit</source>
            <translation>plus de {number} fois sa limite supérieure</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>{age} years old now</source>
            <translation>{age} ans maintenant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>the fracture has no date</source>
            <translation>la fracture n’a pas de date</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>excluded on {date}</source>
            <translation>exclue le {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>no ALP with a usable value on file</source>
            <translation>aucun dosage exploitable des PAL au dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>an earlier PLP was elevated: {result}</source>
            <translation>un PLP antérieur était élevé : {result}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>its own upper limit is not known</source>
            <translation>sa limite supérieure n’est pas connue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>not on file</source>
            <translation>absent du dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>no T-score on file</source>
            <translation>aucun T-score au dossier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/model.py"></location>
            <source>The content of this pathway was due for review on {due}; it has not been reviewed yet.</source>
            <translation>Le contenu de ce parcours devait être révisé le {due} ; il ne l’a pas encore été.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/model.py"></location>
            <source>The content of this pathway was due for review on {due}; it was last reviewed on {seen}.</source>
            <translation>Le contenu de ce parcours devait être révisé le {due} ; dernière révision le {seen}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/question.py"></location>
            <source>On file: {origin}</source>
            <translation>Au dossier : {origin}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/question.py"></location>
            <source>This was answered no, but the record says yes ({origin}); yes counts until you confirm.</source>
            <translation>Ceci a reçu la réponse non, mais le dossier dit oui ({origin}) ; oui compte jusqu’à votre confirmation.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/question.py"></location>
            <source>This was answered not known, but the record says {value} ({origin}), which counts.</source>
            <translation>Ceci a reçu la réponse « non connu », mais le dossier dit {value} ({origin}), ce qui compte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/question.py"></location>
            <source>{origin}, {ago}</source>
            <translation>{origin}, {ago}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/spinal_surgery.py"></location>
            <source>the latest ALP is older, the current state is unknown</source>
            <translation>les dernières PAL sont plus anciennes, l’état actuel n’est pas connu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/spinal_surgery.py"></location>
            <source>no baseline</source>
            <translation>aucune valeur de départ</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/spinal_surgery.py"></location>
            <source>no vitamin D on file since the operation</source>
            <translation>aucune vitamine D au dossier depuis l’opération</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/spinal_surgery.py"></location>
            <source>no GGT within 14 days of the latest ALP</source>
            <translation>aucune GGT à moins de 14 jours des dernières PAL</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/spinal_surgery.py"></location>
            <source>no ALP after the operation</source>
            <translation>aucun dosage des PAL après l’opération</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/suggest.py"></location>
            <source>{outcome}.</source>
            <translation>{outcome}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/suggest.py"></location>
            <source>{outcome}: {datum}.</source>
            <translation>{outcome} : {datum}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>{cause}: {state}</source>
            <translation>{cause} : {state}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>{result} (limits {limits} by {laboratory})</source>
            <translation>{result} (limites {limits}, {laboratory})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>{flag} in {pathway}</source>
            <translation>{flag} dans {pathway}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>Withheld: {flag}.</source>
            <translation>Non proposé : {flag}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>not in the evidence that this version of AlpDesk holds.</source>
            <translation>absent des preuves que contient cette version d’AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>{result} (without limits)</source>
            <translation>{result} (sans limites)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>step {step}, rule {rule}</source>
            <translation>étape {step}, règle {rule}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>With so much missing it tells most: it leads to {outcomes}.</source>
            <translation>Quand tant de choses manquent, c’est ce qui en dit le plus : cela mène à {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>Measure {test}</source>
            <comment>write “{test}: measure”</comment>
            <translation>{test} : mesurer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>the {number} outcomes that remain possible</source>
            <comment>write it after a colon</comment>
            <translation>les {number} conclusions qui restent possibles</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>It would leave {number} of {outcomes}.</source>
            <translation>Il en resterait {number} parmi : {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>Repeat {test}</source>
            <comment>write “{test}: repeat”</comment>
            <translation>{test} : répéter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>It is still needed for {outcomes}.</source>
            <translation>Encore nécessaire pour : {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>It would settle between {outcomes}.</source>
            <translation>Cela trancherait entre : {outcomes}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>It would settle between {outcomes}: {number} of {all} possible answers end the pathway.</source>
            <translation>
                <numerusform>Cela trancherait entre : {outcomes} ; {number} réponse possible sur {all} termine le parcours.</numerusform>
                <numerusform>Cela trancherait entre : {outcomes} ; {number} réponses possibles sur {all} terminent le parcours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>It would settle between {outcomes}: {number} of {all} possible results end the pathway.</source>
            <translation>
                <numerusform>Cela trancherait entre : {outcomes} ; {number} résultat possible sur {all} termine le parcours.</numerusform>
                <numerusform>Cela trancherait entre : {outcomes} ; {number} résultats possibles sur {all} terminent le parcours.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>{least} to {most}</source>
            <comment>numbers</comment>
            <translation>{least} à {most}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/why_not.py"></location>
            <source>if {sentence}</source>
            <comment>what has to be known</comment>
            <translation>si {sentence}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/why_not.py"></location>
            <source>{before}; or {last}</source>
            <translation>{before} ; ou {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>{value} on {day}: {why}</source>
            <translation>{value} le {day} : {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>{percent}, within the change limit</source>
            <translation>{percent}, dans le seuil de variation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>Reference {span}, {whose}</source>
            <translation>Référence {span}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>no full date</source>
            <translation>pas de date complète</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>{value} on an unknown date: {why}</source>
            <translation>{value} à une date inconnue : {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>not compared: {why}</source>
            <translation>non comparé : {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>{percent}, beyond the change limit</source>
            <translation>{percent}, au-delà du seuil de variation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>as printed by {laboratory}</source>
            <translation>tel qu’imprimé par {laboratory}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>as printed</source>
            <translation>tel qu’imprimé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>Default limits {span}, {whose}</source>
            <translation>Limites par défaut {span}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>unit not usable</source>
            <translation>unité inutilisable</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>suspect: {reason}</source>
            <translation>douteux : {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>limits not known ({text})</source>
            <translation>limites non connues ({text})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>limits not known</source>
            <translation>limites non connues</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/picture.py"></location>
            <source>{first} to {last}, as known on {as_of}</source>
            <translation>{first} à {last}, selon ce qui est connu le {as_of}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/picture.py"></location>
            <source>Limits of the last result: {limits}</source>
            <translation>Limites du dernier résultat : {limits}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/picture.py"></location>
            <source>No results in this period</source>
            <translation>Aucun résultat dans cette période</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/picture.py"></location>
            <source>Not drawn: {results}</source>
            <translation>Non dessinés : {results}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Next ALP due {first} to {last}</source>
            <translation>Prochaines PAL prévues entre le {first} et le {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Weekly ALP, weeks 1 to 4</source>
            <translation>PAL chaque semaine, semaines 1 à 4</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Weekly</source>
            <comment>ALP measured each week</comment>
            <translation>Hebdomadaire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Next ALP due</source>
            <translation>Prochaines PAL</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>ALP overdue</source>
            <translation>PAL en retard</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Overdue</source>
            <comment>ALP</comment>
            <translation>En retard</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>0–2 wk: early rise</source>
            <translation>0–2 sem : hausse précoce</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>0–2 wk</source>
            <translation>0–2 sem</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>6–12 wk should be falling</source>
            <translation>6–12 sem : baisse attendue</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>6–12 wk</source>
            <translation>6–12 sem</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Over 3 months: red flag if raised</source>
            <translation>Plus de 3 mois : alarme si élevées</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Over 3 months</source>
            <translation>Plus de 3 mois</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Pathway threshold 30 U/L</source>
            <translation>Seuil du parcours 30 U/L</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Pathway threshold 1000 U/L</source>
            <translation>Seuil du parcours 1000 U/L</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{analyte}, {number} results.</source>
            <translation>
                <numerusform>{analyte}, {number} résultat.</numerusform>
                <numerusform>{analyte}, {number} résultats.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{medicine} since {start}.</source>
            <translation>{medicine} depuis {start}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{window}: {first} to {last}.</source>
            <translation>{window} : {first} à {last}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{value} on {day} is suspect and not counted: {reason}.</source>
            <translation>{value} le {day} est douteux et non compté : {reason}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{event} on {day}.</source>
            <translation>{event} le {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{analyte}: no result from {first} to {last}.</source>
            <translation>{analyte} : aucun résultat de {first} à {last}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Latest {value} on {day}, {flag}.</source>
            <translation>Dernier {value} le {day}, {flag}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Lowest {lowest}, highest {highest}.</source>
            <translation>Plus bas {lowest}, plus haut {highest}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{medicine} from {start} to {end}.</source>
            <translation>{medicine} de {start} à {end}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>other laboratory</source>
            <translation>autre laboratoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>other unit, converted</source>
            <translation>autre unité, convertie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{many} changes beyond the change limit, the latest on {days}.</source>
            <translation>{many} variations au-delà du seuil, la dernière le {days}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Changed beyond the change limit on {days}.</source>
            <translation>Variation au-delà du seuil le {days}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>laboratory not stated</source>
            <translation>laboratoire non indiqué</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>suspect: {reason}, not counted</source>
            <translation>douteux : {reason}, non compté</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>reported as {value}</source>
            <translation>rapporté comme {value}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>default limits, the laboratory gave none</source>
            <translation>limites par défaut, le laboratoire n’en a pas donné</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>method {method}</source>
            <translation>méthode {method}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{change} since the result before</source>
            <translation>{change} depuis le résultat précédent</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{number} more medicines not drawn.</source>
            <translation>
                <numerusform>{number} autre médicament non dessiné.</numerusform>
                <numerusform>{number} autres médicaments non dessinés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Before it {value} on {day} ({change}).</source>
            <translation>Avant {value} le {day} ({change}).</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Before it {value} on {day}.</source>
            <translation>Avant {value} le {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>other method</source>
            <translation>autre méthode</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>not comparable</source>
            <translation>non comparable</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Line broken before {day}: {why}.</source>
            <translation>Ligne interrompue avant le {day} : {why}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>From {day} reported in {after} instead of {before}, converted.</source>
            <translation>Dès le {day} rapporté en {after} au lieu de {before}, converti.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/resources.py"></location>
            <source>{file} is not readable TOML ({why}): install AlpDesk again</source>
            <translation>{file} n’est pas du TOML lisible ({why}) : réinstallez AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/resources.py"></location>
            <source>{file} lacks “{key}”: install AlpDesk again</source>
            <translation>{file} ne contient pas « {key} » : réinstallez AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/resources.py"></location>
            <source>{file} cannot be read: install AlpDesk again</source>
            <translation>{file} est illisible : réinstallez AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/resources.py"></location>
            <source>{file} is not UTF-8 text: install AlpDesk again</source>
            <translation>{file} n’est pas du texte UTF-8 : réinstallez AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/acknowledging.py"></location>
            <source>This result is not in the record: look it up again.</source>
            <translation>Ce résultat n’est pas dans le dossier : cherchez-le de nouveau.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/store/attempts.py"></location>
            <source>Wait {number} seconds before the next attempt: there were several wrong ones.</source>
            <translation>
                <numerusform>Attendez {number} seconde avant le prochain essai : il y en a eu plusieurs faux.</numerusform>
                <numerusform>Attendez {number} secondes avant le prochain essai : il y en a eu plusieurs faux.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit.py"></location>
            <source>Audit line {line} is missing.</source>
            <translation>La ligne d’audit {line} manque.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit.py"></location>
            <source>Audit line {line} was changed, or does not follow the line before it.</source>
            <translation>La ligne d’audit {line} a été modifiée, ou ne suit pas la ligne précédente.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>Of the results of audit line {line} it is not known any more with which file they came.</source>
            <translation>On ne sait plus avec quel fichier sont venus les résultats de la ligne d’audit {line}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>The version of patient {id} of audit line {line} is missing.</source>
            <translation>La version du patient {id} de la ligne d’audit {line} manque.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>Patient {id} is missing.</source>
            <translation>Le patient {id} manque.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>There is no patient {id}, to whom an identifier belongs.</source>
            <translation>Il n’y a pas de patient {id}, à qui appartient un identifiant.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>Version {version} of patient {id} is not as the audit trail says.</source>
            <translation>La version {version} du patient {id} n’est pas comme le dit le journal d’audit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>Patient {id} is not as the audit trail says.</source>
            <translation>Le patient {id} n’est pas comme le dit le journal d’audit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>What audit line {line} tells of is not as it was left.</source>
            <translation>Ce que rapporte la ligne d’audit {line} n’est pas tel que laissé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The clinic</source>
            <translation>Cabinet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The user</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The paragraph</source>
            <translation>Paragraphe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The knowledge of the laboratory</source>
            <translation>Connaissance du laboratoire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The setting</source>
            <translation>Réglage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The pathway content</source>
            <translation>Contenu du parcours</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry}: every one is there, but not in the order of the audit trail.</source>
            <translation>{entry} : tout y est, mais pas dans l’ordre du journal d’audit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} of {date}, of which the audit trail tells, is missing.</source>
            <translation>{entry} du {date}, dont parle le journal d’audit, manque.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>An index does not agree with its table, so that entries are not found: restore the newest backup.</source>
            <translation>Un index ne concorde pas avec sa table, si bien que des entrées restent introuvables : restaurez la copie la plus récente.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} {id} is not joined to its other versions as it was.</source>
            <translation>{entry} {id} n’est plus lié à ses autres versions comme avant.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} {id} counts beside another version of itself.</source>
            <translation>{entry} {id} compte à côté d’une autre de ses versions.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} {id}, withdrawn by audit line {line}, counts again.</source>
            <translation>{entry} {id}, retiré par la ligne d’audit {line}, compte de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} “{id}” of audit line {line} is missing.</source>
            <translation>{entry} « {id} » de la ligne d’audit {line} manque.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} {id} was withdrawn without an audit line.</source>
            <translation>{entry} {id} a été retiré sans ligne d’audit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} “{id}” is not as the audit trail says.</source>
            <translation>{entry} « {id} » n’est pas comme le dit le journal d’audit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>result</source>
            <translation>résultat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>problem</source>
            <translation>problème</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>medicine course</source>
            <translation>traitement</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>procedure</source>
            <translation>opération</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>closed walkthrough</source>
            <translation>passage clos</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>letter</source>
            <translation>lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>dismissed suggestion</source>
            <translation>suggestion écartée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>changed outcome</source>
            <translation>conclusion modifiée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>import</source>
            <translation>importation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>waiting result</source>
            <translation>résultat en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>step of a waiting result</source>
            <translation>étape d’un résultat en attente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>imported entry</source>
            <translation>entrée importée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>patient version</source>
            <translation>version de patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>choice of operation</source>
            <translation>choix d’opération</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>decision on a changed outcome</source>
            <translation>décision sur une conclusion modifiée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>undone import</source>
            <translation>importation annulée</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>earlier form</source>
            <translation>forme antérieure</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>step of a letter</source>
            <translation>étape d’une lettre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>acknowledged result</source>
            <translation>résultat pris en compte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>{entry} {id} is not as audit line {line} left it.</source>
            <translation>{entry} {id} n’est pas tel que la ligne d’audit {line} l’a laissé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>{entry} {id} is in the record without an audit line.</source>
            <translation>{entry} {id} est dans le dossier sans ligne d’audit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>The folder for copies, “{name}”, is not there: plug in the stick, or choose another.</source>
            <translation>Le répertoire des copies, « {name} », n’est pas là : branchez la clé USB, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>The record has loose references: its copy differs from the record and was not kept.</source>
            <translation>Le dossier a des références sans cible : sa copie en diffère et n’a pas été gardée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>This copy was not made with the key of this record: use another copy.</source>
            <translation>Cette copie n’a pas été faite avec la clé de ce dossier : utilisez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>This copy holds other rows than it says: use another copy.</source>
            <translation>Cette copie contient d’autres lignes qu’elle ne le dit : utilisez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>The copy differs from the record: nothing was changed; check the disk and repeat.</source>
            <translation>La copie diffère du dossier : rien n’a été modifié ; vérifiez le disque et recommencez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>{file} of this copy is damaged: use another copy.</source>
            <translation>{file} de cette copie est endommagé : utilisez une autre copie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>This copy cannot be read: use another one.</source>
            <translation>Cette copie est illisible : utilisez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>{file} is not that of this record: put the right one back.</source>
            <translation>{file} n’est pas celui de ce dossier : remettez le bon.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/changes.py"></location>
            <source>This changed outcome is not in the record: look at the list again.</source>
            <translation>Cette conclusion modifiée n’est pas dans le dossier : revoyez la liste.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/connection.py"></location>
            <source>This installation of AlpDesk cannot encrypt: nothing was opened; install AlpDesk again.</source>
            <translation>Cette installation d’AlpDesk ne peut pas chiffrer : rien n’a été ouvert ; réinstallez AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/connection.py"></location>
            <source>{file} is damaged: keep the file, restore the newest backup, and do not enter anything meanwhile.</source>
            <translation>{file} est endommagé : gardez le fichier, restaurez la copie la plus récente, et ne saisissez rien entre-temps.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/connection.py"></location>
            <source>{file} was made by another program: choose the folder of an AlpDesk clinic.</source>
            <translation>{file} a été fait par un autre programme : choisissez le répertoire d’un cabinet AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/copies.py"></location>
            <source>This copy is not as it was written: use another copy.</source>
            <translation>Cette copie n’est pas telle qu’elle a été écrite : utilisez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/copies.py"></location>
            <source>A copy needs {size} MB and its disk has {free} MB free: free some space, or choose another folder; nothing was written.</source>
            <translation>Une copie demande {size} Mo et son disque a {free} Mo libres : libérez de la place, ou choisissez un autre répertoire ; rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/copies.py"></location>
            <source>Stopped as asked: nothing was changed.</source>
            <translation>Arrêté à votre demande : rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/copies.py"></location>
            <source>A part of this copy is missing or cannot be read: use another copy.</source>
            <translation>Une partie de cette copie manque ou est illisible : utilisez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/correspondence.py"></location>
            <source>This letter is not in the record: look it up again.</source>
            <translation>Cette lettre n’est pas dans le dossier : cherchez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/correspondence.py"></location>
            <source>This entry is not in the clinic’s lists: look it up again.</source>
            <translation>Cette entrée n’est pas dans les listes du cabinet : cherchez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/drill.py"></location>
            <source>The restored copy holds other patients or results than it says.</source>
            <translation>La copie restaurée contient d’autres patients ou résultats qu’elle ne le dit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/drill.py"></location>
            <source>The copy is of another course of this record: its audit trail differs.</source>
            <translation>La copie est d’un autre cours de ce dossier : son journal d’audit diffère.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/drill.py"></location>
            <source>A record in the restored copy differs from the one that is open.</source>
            <translation>Un dossier de la copie restaurée diffère de celui qui est ouvert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/entries.py"></location>
            <source>This patient is not in the record: look the patient up again.</source>
            <translation>Ce patient n’est pas dans le dossier : cherchez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/entries.py"></location>
            <source>This entry is not in the patient's record: look it up again.</source>
            <translation>Cette entrée n’est pas dans le dossier du patient : cherchez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/entries.py"></location>
            <source>This entry was corrected or withdrawn meanwhile: look at the record again.</source>
            <translation>Cette entrée a été corrigée ou retirée entre-temps : revoyez le dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>The clinic's folder cannot be written: ask for write permission or move the folder.</source>
            <translation>Le répertoire du cabinet n’est pas accessible en écriture : demandez ce droit, ou déplacez-le.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>The disk is full: nothing was saved; free some space and save again.</source>
            <translation>Le disque est plein : rien n’a été enregistré ; libérez de la place et enregistrez de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>The disk did not answer: check the drive or its connection, look whether this was saved, and if not try again.</source>
            <translation>Le disque n’a pas répondu : vérifiez le lecteur ou sa connexion, regardez si ceci a été enregistré, et sinon réessayez.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>The clinic's folder cannot be reached: nothing was saved; connect its drive or network again and save once more.</source>
            <translation>Le répertoire du cabinet est inaccessible : rien n’a été enregistré ; reconnectez son lecteur ou réseau et enregistrez encore une fois.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>The record is busy with other work: nothing was saved; try again in a moment.</source>
            <translation>Le dossier est occupé par un autre travail : rien n’a été enregistré ; réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>This is not a folder: choose a folder for the clinic.</source>
            <translation>Ce n’est pas un répertoire : choisissez un répertoire pour le cabinet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/house.py"></location>
            <source>There is no such user: look at the list of people again.</source>
            <translation>Cet utilisateur n’existe pas : revoyez la liste des personnes.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake.py"></location>
            <source>It arrived after a later version.</source>
            <translation>Il est arrivé après une version ultérieure.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake.py"></location>
            <source>A result that is to be replaced is not in the record: read the file again.</source>
            <translation>Un résultat à remplacer n’est pas dans le dossier : relisez le fichier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake.py"></location>
            <source>This import was undone already: look at the list again.</source>
            <translation>Cette importation a déjà été annulée : revoyez la liste.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake.py"></location>
            <source>A result was corrected or withdrawn meanwhile: read the file again.</source>
            <translation>Un résultat a été corrigé ou retiré entre-temps : relisez le fichier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake_reading.py"></location>
            <source>This waiting result is not in the record: look at the list again.</source>
            <translation>Ce résultat en attente n’est pas dans le dossier : revoyez la liste.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake_reading.py"></location>
            <source>This import is not in the record: look at the list again.</source>
            <translation>Cette importation n’est pas dans le dossier : revoyez la liste.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/keyfile.py"></location>
            <source>The key file {file} and its copy are damaged: restore {file} from a backup.</source>
            <translation>Le fichier de clés {file} et sa copie sont endommagés : restaurez {file} depuis une copie de sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/keyfile.py"></location>
            <source>The key file has form {form}, made by a newer AlpDesk; this one knows form {known}: update AlpDesk.</source>
            <translation>Le fichier de clés a la forme {form}, d’un AlpDesk plus récent ; celui-ci connaît la forme {known} : mettez AlpDesk à jour.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/keyfile.py"></location>
            <source>There is no AlpDesk clinic in this folder: {file} is missing.</source>
            <translation>Il n’y a pas de cabinet AlpDesk dans ce répertoire : {file} manque.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/lock.py"></location>
            <source>This clinic is open in another AlpDesk (process {pid} on {host}, since {since}): close it there first.</source>
            <translation>Ce cabinet est ouvert dans un autre AlpDesk (processus {pid} sur {host}, depuis {since}) : fermez-le d’abord là.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/lock.py"></location>
            <source>This clinic is open in another AlpDesk: close it there first.</source>
            <translation>Ce cabinet est ouvert dans un autre AlpDesk : fermez-le d’abord là.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/mending.py"></location>
            <source>What replaced this entry was lost to damage.</source>
            <translation>Ce qui remplaçait cette entrée a été perdu par endommagement.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/mending.py"></location>
            <source>put together again from a damaged record</source>
            <translation>recomposé à partir d’un dossier endommagé</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/migrate.py"></location>
            <source>The record could not be brought to this version's form; nothing was changed, and a copy lies in {copy}: keep the older AlpDesk and report this.</source>
            <translation>Le dossier n’a pas pu être amené à la forme de cette version ; rien n’a été modifié, et une copie se trouve dans {copy} : gardez l’ancien AlpDesk et signalez-le.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/migrate.py"></location>
            <source>The record has loose references: nothing was changed; restore a backup.</source>
            <translation>Le dossier a des références sans cible : rien n’a été modifié ; restaurez une copie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>{file} is missing from the clinic's folder: put it back or restore a backup.</source>
            <translation>{file} manque dans le répertoire du cabinet : remettez-le, ou restaurez une copie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>{file} is empty: a full disk or a copying program lost it; restore a backup.</source>
            <translation>{file} est vide : un disque plein ou un programme de copie l’a perdu ; restaurez une copie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>This folder already holds a clinic: choose an empty folder.</source>
            <translation>Ce répertoire contient déjà un cabinet : choisissez un répertoire vide.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>There is no AlpDesk clinic in this folder: choose another folder.</source>
            <translation>Il n’y a pas de cabinet AlpDesk dans ce répertoire : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>{name} cannot be written: ask for write permission or move the folder.</source>
            <translation>{name} ne peut pas être écrit : demandez le droit d’écriture, ou déplacez le répertoire.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>This record has form {form} and was made by a newer AlpDesk; AlpDesk {version} knows forms up to {known}: update AlpDesk on this computer.</source>
            <translation>Ce dossier a la forme {form}, d’un AlpDesk plus récent ; AlpDesk {version} connaît les formes jusqu’à {known} : mettez AlpDesk à jour sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>The tables of {file} were changed by another program: restore the newest backup.</source>
            <translation>Les tables de {file} ont été modifiées par un autre programme : restaurez la copie la plus récente.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>{file} is not an encrypted AlpDesk record: choose another folder, or restore a backup here.</source>
            <translation>{file} n’est pas un dossier AlpDesk chiffré : choisissez un autre répertoire, ou restaurez ici une copie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/passphrases.py"></location>
            <source>Choose a passphrase of at least {number} characters, such as five unrelated words.</source>
            <translation>Choisissez une phrase secrète d’au moins {number} caractères, comme cinq mots sans rapport.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/passphrases.py"></location>
            <source>Choose a passphrase of at most {number} characters.</source>
            <translation>Choisissez une phrase secrète d’au plus {number} caractères.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/passphrases.py"></location>
            <source>This passphrase is among the first that are tried: choose five unrelated words.</source>
            <translation>Cette phrase secrète est parmi les premières essayées : choisissez cinq mots sans rapport.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/places.py"></location>
            <source>network share</source>
            <translation>partage réseau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/places.py"></location>
            <source>network drive</source>
            <translation>lecteur réseau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/read_only.py"></location>
            <source>This record is damaged and open for reading only: restore a copy of it, or salvage it into a new folder, before you enter anything.</source>
            <translation>Ce dossier est endommagé et ouvert en lecture seule : restaurez-en une copie, ou sauvez-le dans un nouveau répertoire, avant toute saisie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/read_only.py"></location>
            <source>The clinic's folder cannot be written, so this record is open for reading only: nothing can be entered.</source>
            <translation>Le répertoire du cabinet n’est pas accessible en écriture ; ce dossier est donc ouvert en lecture seule : rien ne peut être saisi.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/read_only.py"></location>
            <source>{file} is missing from the clinic's folder: put it back or restore a copy.</source>
            <translation>{file} manque dans le répertoire du cabinet : remettez-le, ou restaurez une copie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/read_only.py"></location>
            <source>{file} is empty: there is nothing in it to read; restore a copy.</source>
            <translation>{file} est vide : il n’y a rien à y lire ; restaurez une copie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/reading.py"></location>
            <source>This patient was not in the record at that time.</source>
            <translation>Ce patient n’était pas dans le dossier à ce moment.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/recovery_key.py"></location>
            <source>A recovery key has 8 groups of 5 letters and digits: compare it with the printed one.</source>
            <translation>Une clé de secours a 8 groupes de 5 lettres et chiffres : comparez avec celle qui est imprimée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/recovery_key.py"></location>
            <source>The recovery key has a typing error: compare it with the printed one.</source>
            <translation>La clé de secours contient une faute de frappe : comparez avec celle qui est imprimée.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/rescue.py"></location>
            <source>What can be read does not hold together: restore the newest copy of the record.</source>
            <translation>Ce qui est lisible ne tient pas ensemble : restaurez la copie la plus récente du dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/rescue.py"></location>
            <source>This folder is not empty: choose a new one for what is salvaged.</source>
            <translation>Ce répertoire n’est pas vide : choisissez-en un nouveau pour ce qui est sauvé.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/rotation.py"></location>
            <source>The record could not be encrypted anew: it stays as it is; check the disk.</source>
            <translation>Le dossier n’a pas pu être chiffré de nouveau : il reste tel quel ; vérifiez le disque.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/rotation.py"></location>
            <source>the record was encrypted anew</source>
            <translation>le dossier a été chiffré de nouveau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/rows.py"></location>
            <source>This entry is not in the record: look it up again.</source>
            <translation>Cette entrée n’est pas dans le dossier : cherchez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/salvage.py"></location>
            <source>Not one page of {file} can be read with this key file: restore the newest copy of the record.</source>
            <translation>Pas une page de {file} n’est lisible avec ce fichier de clés : restaurez la copie la plus récente du dossier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/vault.py"></location>
            <source>User name and passphrase do not open this clinic: try again.</source>
            <translation>Nom d’utilisateur et phrase secrète n’ouvrent pas ce cabinet : réessayez.</translation>
        </message>
    </context>
</TS>
