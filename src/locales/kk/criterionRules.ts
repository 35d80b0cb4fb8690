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
    "«{{code}}» өлшемшарты «{{indicator}}» құрамында, ал парақта мұндай код жоқ. Көрсеткіштің кодын жазыңыз",
  criterionLineCircle:
    "«{{code}}» өлшемшарты «{{indicator}}» құрамында, сондықтан тұйық шеңбер шығады. Өзі ешнәрсенің құрамында емес көрсеткіштің кодын жазыңыз",
  criterionLineOfLine:
    "«{{code}}» өлшемшарты «{{indicator}}» құрамында, ал оның өзі – «{{outer}}» көрсеткішінің жолы. Ешнәрсенің құрамында емес көрсеткіштің кодын жазыңыз",
  criterionLineOfPlain:
    "«{{code}}» өлшемшарты «{{indicator}}» құрамында, бірақ «{{indicator}}» тәсілі – «{{method}}». Оған мына тәсілдердің бірін беріңіз: {{allowed}}",
  criterionLinesMissing:
    "«{{code}}» өлшемшарты: тәсілі – «{{method}}», бірақ оның құрамында есепке алынатын бірде-бір жол жоқ. Жолдардың «Құрамында» бағанына оның кодын жазыңыз",
  criterionLineBlock:
    "«{{code}}» өлшемшарты: «{{block}}» блогы көрсетілген, бірақ жол «{{indicator}}» көрсеткішінің блогында есептеледі: «{{taken}}»",
  criterionBaseByLines:
    "«{{code}}» өлшемшарты: «{{base}}» базасы жолдар бойынша есептеледі, оның өз мәні жоқ. Жолдардың бірінің немесе басқа көрсеткіштің кодын жазыңыз",
  criterionMeasureUnknown: "«{{code}}» өлшемшарты: «{{text}}» шамасы белгісіз. Рұқсат етілгені: {{allowed}}",
  criterionMeasureUnfit:
    "«{{code}}» өлшемшарты: «{{measure}}» шамасы «{{method}}» тәсілімен үйлеспейді. Рұқсат етілгені: {{allowed}}",
} as const;
