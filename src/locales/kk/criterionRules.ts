/** Rows of the criteria sheet held against each other and against their own method. */
export const criterionRuleIssues = {
  criterionBandsMissing:
    "«{{code}}» көрсеткіші: шкаланың бірде-бір сатысы көрсетілмеген («{{from}}» және «{{points}}» бағандары)",
  criterionBandIncomplete: "«{{code}}» көрсеткіші: {{number}}-саты толық емес – «{{from}}» те, «{{points}}» те керек",
  criterionBandOrder:
    "«{{code}}» көрсеткіші: {{number}}-саты {{value}} мәнінен, ал алдыңғысы {{previous}} мәнінен басталады. Сатыларды өсу ретімен орналастырыңыз",
  criterionBandGap:
    "«{{code}}» көрсеткіші: {{number}}-саты толтырылған, ал оның алдындағысы бос. Сатыларды солға жылжытыңыз",
  criterionBandsUnused: "«{{code}}» көрсеткіші: тәсілі шкала болмағандықтан, сатылар қолданылмайды",
  criterionBaseMissing: "«{{code}}» көрсеткіші: бұл тәсіл үшін база – басқа көрсеткіштің коды керек",
  criterionBaseUnknown: "«{{code}}» көрсеткіші: «{{base}}» базасы – парақта мұндай код жоқ",
  criterionBaseSelf: "«{{code}}» көрсеткіші өзіне база ретінде көрсетілген. Басқа көрсеткіштің кодын жазыңыз",
  criterionBaseUnused: "«{{code}}» көрсеткіші: бұл тәсілде база қолданылмайды",
  criterionBandsAsShares:
    "Шектер үлеспен жазылған (ең үлкені {{largest}}), ал көрсеткіш пайызбен: барлығы ең көп балл алады. Пайызбен жазыңыз, мысалы {{percent}}.",
  criterionLineUnknown:
    "«{{code}}» көрсеткіші «{{indicator}}» құрамында, ал парақта мұндай код жоқ. Көрсеткіштің кодын жазыңыз",
  criterionLineCircle:
    "«{{code}}» көрсеткіші «{{indicator}}» құрамында, сондықтан тұйық шеңбер шығады. Өзі ешнәрсенің құрамында емес көрсеткіштің кодын жазыңыз",
  criterionLineOfLine:
    "«{{code}}» көрсеткіші «{{indicator}}» құрамында, ал оның өзі – «{{outer}}» көрсеткішінің жолы. Ешнәрсенің құрамында емес көрсеткіштің кодын жазыңыз",
  criterionLineOfPlain:
    "«{{code}}» көрсеткіші «{{indicator}}» құрамында, бірақ «{{indicator}}» тәсілі – «{{method}}». Оған мына тәсілдердің бірін беріңіз: {{allowed}}",
  criterionLinesMissing:
    "«{{code}}» көрсеткіші: тәсілі – «{{method}}», бірақ оның құрамында есепке алынатын бірде-бір жол жоқ. Жолдардың «Құрамында» бағанына оның кодын жазыңыз",
  criterionLineBlock:
    "«{{code}}» көрсеткіші: «{{block}}» блогы көрсетілген, бірақ жол «{{indicator}}» көрсеткішінің блогында есептеледі: «{{taken}}»",
  criterionBaseByLines:
    "«{{code}}» көрсеткіші: «{{base}}» базасы жолдар бойынша есептеледі, оның өз мәні жоқ. Жолдардың бірінің немесе басқа көрсеткіштің кодын жазыңыз",
  criterionMeasureUnknown: "«{{code}}» көрсеткіші: «{{text}}» шамасы белгісіз. Рұқсат етілгені: {{allowed}}",
  criterionMeasureUnfit:
    "«{{code}}» көрсеткіші: «{{measure}}» шамасы «{{method}}» тәсілімен үйлеспейді. Рұқсат етілгені: {{allowed}}",
  criterionMethodUnknown: "«{{code}}» көрсеткіші: «{{text}}» тәсілі белгісіз. Рұқсат етілгені: {{allowed}}",
  criterionPointsMissing: "«{{code}}» көрсеткішінің балы көрсетілмеген",
  criterionPenaltyPositive: "«{{code}}» көрсеткіші: айыппұлдың балы {{points}} нөлден артық. Теріс сан жазыңыз",
  criterionPointsUnused: "«{{code}}» көрсеткіші: тәсілі – «{{method}}», сондықтан бұл бағандағы балл қолданылмайды",
  criterionWeightLarge:
    "«{{code}}» көрсеткішінің салмағы {{weight}}, ал қалғандарында – 1. Бұл пайыз емес пе? Жартысы – 0,5",
  criterionWeightBlank: "«{{code}}» көрсеткішінің салмағы көрсетілмеген; 1 алынды",
  criterionRowIgnored: "«{{text}}» жолы көрсеткішке ұқсамайды, сондықтан оқылмайды",
  criterionCodeMissing: "Көрсеткіштің коды жоқ. Кодын жазыңыз",
} as const;
