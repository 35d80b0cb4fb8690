/** Rows of the criteria sheet held against each other and against their own method. */
export const criterionRuleIssues = {
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
