/** Close to the 5 000 characters that the server allows. */
export const longComment = `Jag har bott på Kvarnbacken i trettioett år och har följt den här frågan längre än de flesta som nu sitter i nämnden. Därför tänker jag ta det från början, så att det finns samlat på ett ställe.

Det första förslaget kom våren då den gamla kvarnen revs. Då lovades vi i ett öppet möte i Folkets hus att ängen nedanför skulle förbli öppen. Det finns antecknat i hembygdsföreningens protokoll och jag har själv sett det. Mötet var välbesökt, säkert hundra personer, och ordföranden sade ordagrant att ingen vill bygga bort utsikten mot Norrån. Den meningen har vi burit med oss sedan dess.

Sju år senare kom den så kallade fördjupade översiktsplanen. Där hade ängen blivit "möjlig förtätning". Ingen av oss grannar fick något brev. Jag hittade det själv när jag letade efter något annat på biblioteket. När jag ringde fick jag till svar att översiktsplanen inte är bindande och att vi skulle få säga vårt när det blev dags för detaljplan. Det lät rimligt, så vi väntade.

Nu är det dags, och vad händer? Samrådstiden läggs över midsommar och halva industrisemestern. Handlingarna finns som fjorton bilagor, varav tre inte går att öppna i telefonen. Den som vill se modellen får åka till stadshuset mellan nio och tolv på vardagar, när vanligt folk arbetar. Jag säger inte att någon har gjort det med flit. Jag säger att resultatet blir detsamma.

Till själva förslaget. Fyra punkthus i fem våningar på en äng som varje vår står under vatten. Jag har fotografier från de senaste elva åren, med datum. Tre av de åren gick vattnet ända upp till cykelvägen. I dagvattenutredningen står det att "inga kända översvämningar" har drabbat området. Vem har man frågat? Det hade räckt att knacka på i vilket hus som helst längs Kvarnbacken.

Trafiken är nästa sak. I dag passerar ungefär fyrahundra bilar om dygnet, enligt kommunens egen slang som låg ute i oktober. Med etthundratjugo nya lägenheter räknar utredningen med niohundra. Vägen är fem och en halv meter bred, har ingen trottoar och är skolväg för alla barn norr om ån. Jag har ett barnbarn som går där. I planbeskrivningen nämns barnen på en enda rad.

Sedan är det skuggorna. Solstudien visar den tjugonde mars och den tjugoförsta juni klockan tolv. Det är inte då vi sitter ute. Gör om den för september klockan sjutton så ser ni att åtta trädgårdar ligger i mörker. Jag har mätt själv med en stång och ett måttband och jag visar gärna hur jag har räknat.

Det jag är mest ledsen över är ändå tonen. När vi lämnade in namnlistan med tvåhundrasex namn fick vi ett tack och ett diarienummer. Sedan har vi inte hört något på fem månader. Jag begär inte att få rätt i allt. Jag begär att någon läser det vi skriver och svarar på det, punkt för punkt, så att vi förstår hur ni har tänkt.

Ni skriver också att området har "god tillgång till service". Butiken stängde i höstas, bussen går fyra gånger om dagen och förskolan har kö. Jag vet inte vilken service som avses, men den når i varje fall inte hit. Det kan man se med egna ögon en vanlig tisdag.

Så att jag inte bara klagar vill jag också lämna ett förslag. Bygg två hus i tre våningar på den övre delen, där det gamla bussgaraget står i dag. Där är marken hårdgjord, där stör det ingen utsikt, och där ligger vatten och avlopp redan framme. Låt ängen vara äng och anlägg en våtmark i den nedre delen, så som det gjordes vid Lillsjön. Det lär till och med finnas statliga bidrag att söka för det. Arkitekten i vår förening har ritat en skiss som vi skickade in i februari. Jag bifogar den gärna en gång till.

Jag undrar därför följande och är tacksam för svar på var och en av frågorna. För det första: när fattades beslutet att förlägga samrådet till sommaren, och av vem? För det andra: på vilket underlag bygger påståendet att området inte har översvämmats? För det tredje: har trafikutredningen tagit hänsyn till att bron över Norrån ska stängas för renovering i två år? För det fjärde: varför finns inte vår skiss bland de inkomna handlingarna, trots att vi har ett diarienummer? För det femte: kommer det att hållas ett möte där man kan ställa frågor på kvällstid?

Jag vet att ni som sitter i nämnden gör det på er fritid och att tjänstepersonerna har mycket att göra. Det respekterar jag. Men det här är det största som händer på Kvarnbacken under min livstid, och då tycker jag att fem frågor är ett rimligt antal. Skriv gärna svaret här, så att alla kan läsa det. Och ta det här inlägget som ett yttrande i ärendet, så slipper jag posta det också.

Till sist ett tack till den handläggare som tog emot mig i måndags och letade fram kartorna från sjuttiotalet. Det var första gången på länge som jag kände att någon ville hjälpa till. Hade alla möten varit sådana hade den här texten varit betydligt kortare. Nu blev den lång, och jag ber inte om ursäkt för det. En ort byggs inte på fyra minuter, och den ska inte heller avgöras på fyra minuter vid ett bord där inga av oss grannar är med.

Med vänlig hälsning en som stannar kvar.`;
